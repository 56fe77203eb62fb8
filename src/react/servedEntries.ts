import { focusedElement } from './focusedElement'
import { recorderClasses } from './recorderAttributes'

/** What was entered into the server's HTML before React took it over, or threw it away for HTML of its own. */
export interface ServedEntries {
  /** For an input that appears: gives it what was entered in the one that it replaces, and the focus, as properties (K01). */
  readonly restore: (input: HTMLInputElement) => void
}

/** The inputs that belong to a React tree, so that a field that appears later takes nothing from them. */
const taken = new WeakSet<Element>()
const [mark = ''] = recorderClasses.split(' ')

/** Called while a field renders for the first time: what it may replace is still on the page then. */
export function servedEntries(): ServedEntries {
  // A list that the browser keeps: many fields that render together cost one search.
  const marked = typeof document === 'undefined' ? [] : document.getElementsByClassName(mark)
  let entries = [...marked].flatMap((element) => {
    if (!isInput(element) || taken.has(element) || !element.value) return []
    return { input: element, label: labelOf(element), hasFocus: focusedElement(element) === element }
  })

  return {
    restore(input) {
      taken.add(input)
      if (entries.length === 0) return
      const label = labelOf(input)
      // One that is still there has not been thrown away; the label names the provider and the field.
      const entry = entries.find((one) => !one.input.isConnected && one.input.value && one.label === label)
      // Nothing of the old page is held on to once this one is complete.
      queueMicrotask(() => {
        entries = []
      })
      if (!entry) return
      const { value, selectionStart, selectionEnd } = entry.input
      input.value = value
      entry.input.value = ''
      if (!entry.hasFocus || focusedElement(input)) return
      input.focus()
      input.setSelectionRange(selectionStart, selectionEnd)
    },
  }
}

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input'
}

function labelOf({ labels }: HTMLInputElement): string {
  return [...(labels ?? [])].map(({ textContent }) => textContent).join(' ')
}

import { focusedElement } from '../page/focusedElement'
import { isFrameLeft } from '../page/isFrameLeft'
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
  const inputs = () => [...marked].filter(isInput)
  const served = inputs()
  const isEntered = served.some((input) => input.value && !taken.has(input))
  // The empty ones as well: several connections may have the same label, and only their order tells them apart.
  let entries = (isEntered ? served : []).map((input) => {
    return { input, label: labelOf(input), isFree: !taken.has(input), hasFocus: focusedElement(input) === input }
  })

  return {
    restore(input) {
      taken.add(input)
      if (entries.length === 0) return
      // The label names the provider and the field.
      const label = labelOf(input)
      const before = entries.filter((one) => one.label === label)
      const after = inputs().filter((one) => labelOf(one) === label)
      // Where there are more or fewer of them now, a key could get into the field of another connection.
      const entry = before.length === after.length ? before[after.indexOf(input)] : undefined
      // Nothing of the old page is held on to once this one is complete.
      queueMicrotask(() => {
        entries = []
      })
      // One that is still there has not been thrown away.
      if (!entry?.isFree || entry.input.isConnected || !entry.input.value) return
      const { value, selectionStart, selectionEnd } = entry.input
      input.value = value
      entry.input.value = ''
      if (!entry.hasFocus || focusedElement(input) || isFrameLeft(input.ownerDocument)) return
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

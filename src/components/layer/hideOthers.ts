import { shadowRootOf } from '../../react/page/shadowRootOf'

const attribute = 'aria-hidden'

/** What everything else is hidden for. Of several, the last counts: each would hide the others. */
let shown: readonly Element[] = []
let showAll = () => {}

/** Hides everything but `element` from assistive technology, except what speaks by itself. Returns what undoes it. */
export function hideOthers(element: Element): () => void {
  change([...shown, element])
  return () => change(shown.filter((one) => one !== element))
}

function change(next: readonly Element[]) {
  shown = next
  const last = shown[shown.length - 1]
  showAll()
  showAll = last ? hideAround(last) : () => {}
}

function hideAround(element: Element): () => void {
  const hidden = new Map<Element, string | null>()

  function hide(other: Element) {
    if (other.matches(`script,[aria-live],[${attribute}=true]`)) return
    // Hidden piece by piece, so that the live regions in it are still heard.
    if (other.querySelector('[aria-live]')) return [...other.children].forEach(hide)
    hidden.set(other, other.getAttribute(attribute))
    other.setAttribute(attribute, 'true')
  }

  const { body } = element.ownerDocument
  let at: Element | null = element
  while (at && at !== body) {
    for (const sibling of at.parentNode?.children ?? []) if (sibling !== at) hide(sibling)
    at = at.parentElement ?? shadowRootOf(at)?.host ?? null
  }
  return () => {
    for (const [other, before] of hidden) {
      if (before === null) other.removeAttribute(attribute)
      else other.setAttribute(attribute, before)
    }
  }
}

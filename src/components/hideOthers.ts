import { shadowRootOf } from '../react/shadowRootOf'

const attribute = 'aria-hidden'

/** Hides everything but `element` from assistive technology, except what speaks by itself. Returns what undoes it. */
export function hideOthers(element: Element): () => void {
  const hidden: Element[] = []

  function hide(other: Element) {
    if (other.matches(`script,[aria-live],[${attribute}]`)) return
    // Hidden piece by piece, so that the live regions in it are still heard.
    if (other.querySelector('[aria-live]')) return [...other.children].forEach(hide)
    other.setAttribute(attribute, 'true')
    hidden.push(other)
  }

  const { body } = element.ownerDocument
  let at: Element | null = element
  while (at && at !== body) {
    for (const sibling of at.parentNode?.children ?? []) if (sibling !== at) hide(sibling)
    at = at.parentElement ?? shadowRootOf(at)?.host ?? null
  }
  return () => {
    for (const other of hidden) other.removeAttribute(attribute)
  }
}

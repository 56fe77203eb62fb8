import { shadowRootOf } from './shadowRootOf'

export type Focusable = Element & HTMLOrSVGElement

/**
 * What has the focus, as deep as it can be seen: through open shadow trees, and through closed ones that `from` stands in.
 * Null when nothing has it. For a frame, and for a closed tree of others, the element that it is in.
 */
export function focusedElement(from: Node): Focusable | null {
  const { activeElement, body, documentElement } = from.ownerDocument ?? document
  if (!activeElement || activeElement === body || activeElement === documentElement) return null
  const own = treesAround(from)
  let found = activeElement
  for (;;) {
    const inner: Element | null | undefined = (found.shadowRoot ?? own.get(found))?.activeElement
    // SAFETY: what has the focus can be given it.
    if (!inner) return found as Focusable
    found = inner
  }
}

/** The shadow trees that a node stands in, by the element that carries each. */
function treesAround(node: Node): Map<Element, ShadowRoot> {
  const trees = new Map<Element, ShadowRoot>()
  for (let root = shadowRootOf(node); root; root = shadowRootOf(root.host)) trees.set(root.host, root)
  return trees
}

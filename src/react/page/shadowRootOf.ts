/** The shadow tree that a node stands in, open or closed; null in the page itself. */
export function shadowRootOf(node: Node): ShadowRoot | null {
  const root = node.getRootNode()
  // SAFETY: only a shadow root has a host. `instanceof` would say no to one of another frame's.
  return 'host' in root ? (root as ShadowRoot) : null
}

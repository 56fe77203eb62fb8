/**
 * Gives a document or a shadow tree a rule for our parts, as a host with looks of its own has one. Most tests do without the
 * stylesheet, and would be told that it is missing.
 */
export function ownLooks(tree: Document | ShadowRoot): void {
  const style = document.createElement('style')
  style.textContent = '.lk-root {}'
  const place = 'head' in tree ? tree.head : tree
  place.append(style)
}

import { warnOnce } from '../../border/warnOnce'
import { isSheetAwaited } from './isSheetAwaited'
import { stylesFault } from './stylesFault'

/** Milliseconds for a sheet that a script brings when the page is there. */
const patienceMs = 3_000
/** Documents and shadow trees, each of which has its own sheets. */
const judged = new WeakSet<Node>()

/**
 * Tells a developer, once, that the stylesheet is missing, or that a reset of the page undoes it. Waits for what is on its
 * way, and says nothing of what nobody sees: a hidden part, a test without a layout.
 *
 * @param root a component's outermost part
 * @returns what ends the watch
 */
export function watchStyles(root: HTMLElement): () => void {
  if (root.offsetWidth === 0) return () => {}
  let timer = setTimeout(look, patienceMs)

  function look() {
    // SAFETY: what is shown stands in a document or in a shadow root, and what is not has no width.
    const tree = root.getRootNode() as Document | ShadowRoot
    if (judged.has(tree) || root.offsetWidth === 0) return
    if (root.ownerDocument.readyState !== 'complete' || isSheetAwaited(tree)) {
      timer = setTimeout(look, patienceMs)
      return
    }
    judged.add(tree)
    const fault = stylesFault(root, tree)
    if (fault) warnOnce(fault)
  }

  return () => clearTimeout(timer)
}

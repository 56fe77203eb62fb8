import { type Focusable, focusedElement } from '../page/focusedElement'
import { isOnNothing } from '../page/isOnNothing'
import { focusLater } from './focusLater'

/**
 * Takes the focus from what goes, and gives it to what `find` finds once assistive technology knows of that. Nothing
 * happens where `mayMove` says no, now or then (K14), nor where the focus has been elsewhere in between.
 *
 * Taken, because Chromium tells of the element around as soon as what has the focus is hidden, and of a caret in the next
 * text: a screen reader is there already then, and says nothing when the focus comes.
 * @param from where to look for what has the focus
 * @returns what takes it back
 */
export function giveFocus(from: Element, find: () => Focusable | null | undefined, mayMove: () => boolean): () => void {
  if (!mayMove()) return () => {}
  const page = from.ownerDocument
  const before = isOnNothing(from) ? null : focusedElement(from)
  dropCaret(page, before)
  before?.blur()
  const takeBack = focusLater(page, () => {
    stop()
    if (isOnNothing(from) && mayMove()) find()?.focus()
  })
  // The person has gone on. If the focus is lost again meanwhile, an older action may not decide where it goes.
  const gone = () => {
    if (!isOnNothing(from)) stop()
  }
  page.addEventListener('focusin', gone)
  function stop() {
    takeBack()
    page.removeEventListener('focusin', gone)
  }
  return stop
}

/** A caret goes where the next text is, and a screen reader with it. What a person has selected elsewhere stays. */
function dropCaret(page: Document, before: Focusable | null) {
  try {
    const selection = page.getSelection()
    const isOurs = selection?.anchorNode && before?.parentNode?.contains(selection.anchorNode)
    if (before && (isOurs || selection?.isCollapsed)) selection?.removeAllRanges()
  } catch {
    // A page's own idea of a selection is not worth the page.
  }
}

import { focusDelayMs } from './focusDelayMs'
import { type Focusable, focusedElement } from './focusedElement'

/**
 * Takes the focus from what goes, and gives it to what `find` finds once assistive technology knows of that. Nothing
 * happens where `mayMove` says no, now or then (K14), nor once something else has had the focus meanwhile: the person has
 * gone on, and what they did may be about to give it elsewhere.
 *
 * Taken, because Chromium tells of the element around as soon as what has the focus is hidden, and of a caret in the next
 * text: a screen reader is there already then, and says nothing when the focus comes.
 * @param from where to look for what has the focus
 * @returns what takes it back
 */
export function giveFocus(from: Element, find: () => Focusable | null | undefined, mayMove: () => boolean): () => void {
  if (!mayMove()) return () => {}
  const { ownerDocument: page } = from
  const before = focusedElement(from)
  const selection = page.getSelection()
  // Of a field, it is in what the field stands in. What a person has selected elsewhere stays.
  if (selection?.anchorNode && before?.parentNode?.contains(selection.anchorNode)) selection.removeAllRanges()
  before?.blur()
  const timer = setTimeout(() => {
    stop()
    if (focusedElement(from) === null && mayMove()) find()?.focus()
  }, focusDelayMs)
  const stop = () => {
    clearTimeout(timer)
    page.removeEventListener('focusin', stop)
  }
  page.addEventListener('focusin', stop)
  return stop
}

import { type Focusable, focusedElement } from './focusedElement'
import { focusDelayMs } from './focusDelayMs'

/**
 * Gives the focus to what `find` finds, in place of what has it now and goes, once assistive technology knows of that.
 * Nothing happens where `mayMove` says no by then, or where the focus has gone on by itself (K14).
 * @param from where to look for what has the focus
 * @returns what takes it back
 */
export function giveFocus(
  from: Node,
  find: () => Focusable | null | undefined,
  mayMove: () => boolean,
): () => void {
  const before = focusedElement(from)
  const timer = setTimeout(() => {
    const now = focusedElement(from)
    if ((now === null || now === before) && mayMove()) find()?.focus()
  }, focusDelayMs)
  return () => clearTimeout(timer)
}

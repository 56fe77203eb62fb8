import { type RefObject, useEffect } from 'react'
import { focusedElement } from '../react/focusedElement'
import { isWithin } from '../react/isWithin'
import { useLatest } from './useLatest'

/**
 * Escape in a dialog is for that dialog, and for nothing else: a host's dialog around it would close as well. Heard before
 * everybody, since hosts' dialogs listen on the window and on the document.
 */
export function useEscape(
  place: RefObject<Element | null>,
  dialog: RefObject<HTMLElement | null>,
  onEscape: () => void,
) {
  const latest = useLatest(onEscape)

  // From the start, not from the opening on: on one target, who came first is asked first.
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const { current } = dialog
      // Escape also ends the composition of a word.
      if (!current || event.key !== 'Escape' || event.isComposing) return
      const focused = focusedElement(current)
      if (focused && !isWithin(current, focused)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      // Held down, it would answer the question that it has just raised.
      if (!event.repeat) latest.current()
    }
    // Not always the window that the script runs in.
    const view = place.current?.ownerDocument.defaultView
    view?.addEventListener('keydown', hear, true)
    return () => view?.removeEventListener('keydown', hear, true)
  }, [place, dialog, latest])
}

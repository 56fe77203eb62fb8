import { type RefObject, useEffect, useState } from 'react'
import { focusedElement } from '../../react/page/focusedElement'
import { isWithin } from '../../react/page/isWithin'
import { frontDialog } from './frontDialog'
import { useLatest } from './useLatest'

/**
 * Escape in what can be left by it (a dialog, a menu, a question) is for that, and for nothing else: a host's dialog around it
 * would close as well. Heard before everybody, since hosts' dialogs listen on the window and on the document.
 * @param isShown whether it is on a page
 */
export function useEscape(
  place: RefObject<Element | null>,
  dialog: RefObject<HTMLElement | null>,
  isShown: boolean,
  onEscape: () => void,
) {
  const latest = useLatest(onEscape)
  const [views] = useState(() => new Set<Window>())
  const [hear] = useState(() => (event: KeyboardEvent) => {
    const { current } = dialog
    // Escape also ends the composition of a word.
    if (!current || event.key !== 'Escape' || event.isComposing) return
    const focused = focusedElement(current)
    // Where nothing has the focus, it is for the one in front.
    const front = focused ?? frontDialog(current.ownerDocument)
    // A host's dialog takes a focus that is lost to itself, until it is given on.
    if (front && !isWithin(current, front) && !isWithin(front, current)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // Held down, it would answer the question that it has just raised.
    if (!event.repeat) latest.current()
  })

  // From the start, not from the opening on: on one target, who came first is asked first. Then once more, since it may
  // have moved into another window, or open in one; the same listener counts once.
  useEffect(() => {
    for (const { current } of [place, dialog]) {
      const view = current?.ownerDocument.defaultView
      if (view) views.add(view)
      view?.addEventListener('keydown', hear, true)
    }
  }, [place, dialog, isShown, hear, views])
  useEffect(() => {
    return () => {
      for (const view of views) view.removeEventListener('keydown', hear, true)
      views.clear()
    }
  }, [hear, views])
}

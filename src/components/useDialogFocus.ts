import { type RefObject, useEffect } from 'react'
import { findTarget } from '../react/findTarget'
import { type Focusable, focusedElement } from '../react/focusedElement'
import { focusLater } from '../react/focusLater'
import { isFrameLeft } from '../react/isFrameLeft'
import { mayMoveFocus } from '../react/mayMoveFocus'
import { takesKeys } from '../react/takesKeys'
import { hideOthers } from './hideOthers'
import { useLatest } from './useLatest'

/**
 * Moves the focus into a dialog when it is shown, and to its opener when it is gone; meanwhile assistive technology finds
 * nothing else.
 * @param around the widget that the dialog belongs to: what has the focus there gives it to the opener
 */
export function useDialogFocus(
  dialog: RefObject<HTMLElement | null>,
  isShown: boolean,
  opener: () => Focusable | null,
  around: () => Element | null,
) {
  const latest = useLatest({ opener, around })
  useEffect(() => {
    const { current } = dialog
    if (!isShown || !current) return
    const showOthers = hideOthers(current)
    const focused = focusedElement(current)
    // The keystrokes of somebody who is typing elsewhere must not go on into the key (K14).
    const isTyping = focused !== null && takesKeys(focused)
    const start = () => startOf(current, isTyping)?.focus()
    let takeBack = () => {}
    if (!isFrameLeft(current.ownerDocument)) {
      if (isTyping) start()
      else {
        // First itself, so that its title is read: what opened it is hidden now, and where a screen reader goes from
        // there is in the dialog already.
        current.focus()
        takeBack = focusLater(current.ownerDocument, () => {
          if (focusedElement(current) === current) start()
        })
      }
    }

    function goBack() {
      const back = latest.current.opener()
      if (dialog.current || !back?.isConnected) return
      const now = focusedElement(back)
      // A host's dialog takes the focus itself when it loses it.
      const isAround = now?.contains(back) && !takesKeys(now)
      if (isAround || mayMoveFocus([latest.current.around()])) back.focus()
    }
    return () => {
      takeBack()
      showOthers()
      // After what the end of the attempt does with the focus; not where it has been opened again.
      setTimeout(goBack)
    }
  }, [dialog, isShown, latest])
}

function startOf(dialog: HTMLElement, isTyping: boolean): HTMLElement | undefined {
  const first = isTyping ? undefined : findTarget(dialog, 'question', 'key')
  // Not a field that waits behind a question.
  return first && !first.closest('[inert]') ? first : findTarget(dialog, 'title')
}

import { type RefObject, useEffect } from 'react'
import { findTarget } from '../react/findTarget'
import { focusDelayMs } from '../react/focusDelayMs'
import { type Focusable, focusedElement } from '../react/focusedElement'
import { focusLater } from '../react/focusLater'
import { isFrameLeft } from '../react/isFrameLeft'
import { mayMoveFocus } from '../react/mayMoveFocus'
import { takesKeys } from '../react/takesKeys'
import { hideOthers } from './hideOthers'
import { useLatest } from './useLatest'

/**
 * Moves the focus into a dialog when it is shown, and to its opener when it is gone; in between, assistive technology finds
 * nothing else.
 *
 * A screen reader names the dialog when the focus comes into it from something that is not hidden yet. It reads all of the
 * dialog when the dialog itself has the focus, and Firefox tells of a new window after the focus, by which Orca leaves the
 * field again: so it is first on an empty threshold, then where one begins, and then the page is hidden.
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
    const page = current.ownerDocument
    const focused = focusedElement(current)
    // The keystrokes of somebody who is typing elsewhere must not go on into the key (K14).
    const isTyping = focused !== null && takesKeys(focused)
    const start = () => startOf(current, isTyping)?.focus()
    let takeBack = () => {}
    let showOthers = () => {}
    const hide = () => {
      showOthers = hideOthers(current)
    }
    if (isFrameLeft(page)) hide()
    else if (isTyping) {
      start()
      hide()
    } else {
      const threshold = current.querySelector<HTMLElement>('[data-lk-threshold]')
      threshold?.focus()
      takeBack = focusLater(page, () => {
        if (focusedElement(current) === threshold) start()
        const hiding = setTimeout(hide, 2 * focusDelayMs)
        takeBack = () => clearTimeout(hiding)
      })
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

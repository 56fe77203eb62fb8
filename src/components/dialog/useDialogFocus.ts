import { type RefObject, useEffect } from 'react'
import { findTarget } from '../../react/focus/findTarget'
import { focusDelayMs } from '../../react/focus/focusDelayMs'
import { focusLater } from '../../react/focus/focusLater'
import { mayMoveFocus } from '../../react/focus/mayMoveFocus'
import { type Focusable, focusedElement } from '../../react/page/focusedElement'
import { isFrameLeft } from '../../react/page/isFrameLeft'
import { isWithin } from '../../react/page/isWithin'
import { takesKeys } from '../../react/page/takesKeys'
import { frontDialog } from '../layer/frontDialog'
import { hideOthers } from '../layer/hideOthers'
import { layerAround } from '../layer/layerAround'
import { useLatest } from '../layer/useLatest'
import { menuButton } from './menuButton'

/** Where the focus goes when a dialog has closed. */
interface WayBack {
  /** What had the focus when the attempt began. */
  readonly opener: () => Focusable | null
  /** What opens it now, where that one is gone. */
  readonly trigger: () => HTMLElement | null
  /** The widget that the dialog belongs to: what has the focus there gives it to the opener. */
  readonly around: () => Element | null
  /** Where the dialog is rendered: what takes the focus when nothing is left that opened it, so that Tab goes on from there. */
  readonly ground: () => HTMLElement | null
}

/**
 * Moves the focus into a dialog when it is shown, and to its opener when it is gone; in between, assistive technology finds
 * nothing else.
 *
 * A screen reader names the dialog when the focus comes into it from something that is not hidden yet. It reads all of the
 * dialog when the dialog itself has the focus, and Firefox tells of a new window after the focus, by which Orca leaves the
 * field again: so it is first on an empty threshold, then where one begins, and then the page is hidden.
 */
export function useDialogFocus(dialog: RefObject<HTMLElement | null>, isShown: boolean, way: WayBack) {
  const latest = useLatest(way)
  useEffect(() => {
    const { current } = dialog
    if (!isShown || !current) return
    const page = current.ownerDocument
    const focused = focusedElement(current)
    // The keystrokes of somebody who is typing elsewhere must not go on into the key (K14).
    const isTyping = focused !== null && takesKeys(focused)
    // Now: a host may take everything away when it closes.
    const opener = latest.current.opener()
    const menu = menuButton(opener)
    let behind: Focusable | null = null
    const start = () => startOf(current, isTyping)?.focus()
    let takeBack = () => {}
    let showOthers = () => {}
    const hide = () => {
      showOthers = hideOthers(current)
    }
    /** A menu gives the focus back to its button when its item was pressed: behind the dialog that this has opened. */
    const bringIn = () => {
      const now = focusedElement(current)
      if (!now || takesKeys(now) || isFrameLeft(page) || isWithin(current, now)) return
      const layer = layerAround(now)
      if (layer && !isWithin(layer, current)) return
      behind = now
      start()
    }
    if (isFrameLeft(page)) hide()
    else if (isTyping) {
      start()
      hide()
    } else {
      const threshold = current.querySelector<HTMLElement>('[data-lk-threshold]')
      threshold?.focus()
      takeBack = focusLater(page, () => {
        if (focusedElement(current) !== threshold) bringIn()
        // Not every browser takes the focus out of a frame that a person has left.
        else if (!isFrameLeft(page)) start()
        const hiding = setTimeout(() => {
          bringIn()
          hide()
        }, 2 * focusDelayMs)
        takeBack = () => clearTimeout(hiding)
      })
    }

    function goBack() {
      const { current: now } = latest
      const back = [now.opener() ?? opener, behind, menu, now.trigger()].find((one) => one?.isConnected)
      if (dialog.current || isFrameLeft(page)) return
      if (!back) return stayAround(now.ground())
      const focused = focusedElement(back)
      // A host's dialog takes the focus itself when it loses it.
      const isAround = focused?.contains(back) && !takesKeys(focused)
      if (focused && !isAround && !mayMoveFocus([now.around()])) return
      const front = frontDialog(page)
      if (front && !isWithin(front, back)) startOf(front, false)?.focus()
      else back.focus()
    }
    /** Later than what tells of a success takes the focus, where the page has that. */
    function stayAround(ground: HTMLElement | null) {
      const timer = setTimeout(() => {
        page.removeEventListener('focusin', gone)
        if (ground?.isConnected && !focusedElement(ground)) ground.focus()
      }, 4 * focusDelayMs)
      // The person has gone on. If the focus is lost again meanwhile, it is on its way to somewhere else.
      const gone = () => clearTimeout(timer)
      page.addEventListener('focusin', gone, { once: true })
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

import { type RefObject, useRef, useState } from 'react'
import type { State, Status } from '../../core/states/states'
import { type Focusable, focusedElement } from '../../react/page/focusedElement'

/** Asks before Escape or a press outside throws away what was entered in a dialog; the second Escape does it. */
export function useDiscardQuestion(dialog: RefObject<HTMLElement | null>, { status }: State, close: () => void) {
  // Any news ends the question: what it was about may be over.
  const [askedIn, setAskedIn] = useState<Status | null>(null)
  const before = useRef<Focusable | null>(null)
  const isAsked = askedIn === status

  function ask() {
    // An activation goes on without its dialog.
    if (status === 'activating' || !hasText(dialog.current)) return leave()
    before.current = focusedElement(dialog.current)
    setAskedIn(status)
  }

  function leave() {
    setAskedIn(null)
    close()
  }

  return {
    isAsked,
    leave,
    onEscape: () => (isAsked ? leave() : ask()),
    onPressOutside: () => {
      if (!isAsked) ask()
    },
    keep: () => {
      setAskedIn(null)
      before.current?.focus()
    },
  }
}

function hasText(dialog: HTMLElement | null): dialog is HTMLElement {
  const fields = dialog?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea') ?? []
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue)
}

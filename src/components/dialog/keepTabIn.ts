import type { KeyboardEvent } from 'react'
import { focusedElement } from '../../react/page/focusedElement'

const candidates = 'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary,iframe,[tabindex]'

/** Tab goes round in a dialog: after the last control comes the first. */
export function keepTabIn(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
  // What keeps Tab within a dialog of the host's around this one counts other controls.
  event.stopPropagation()
  const dialog = event.currentTarget
  const reachable = [...dialog.querySelectorAll<HTMLElement>(candidates)].filter(isReachable)
  const [first] = reachable
  const last = reachable[reachable.length - 1]
  const focused = focusedElement(dialog)
  if (focused !== (event.shiftKey ? first : last)) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.closest('[inert]') || element.getClientRects().length === 0) return false
  return getComputedStyle(element).visibility !== 'hidden'
}

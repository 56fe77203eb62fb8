import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'
import { entryOf } from '../core/selectors'
import type { State } from '../core/states'
import { focusedElement } from '../react/focusedElement'
import { giveFocus } from '../react/giveFocus'
import { mayMoveFocus } from '../react/mayMoveFocus'
import { isField } from './isField'

const input = ['.lk-key-input .lk-input']
// The most telling first.
const heading = ['.lk-confirmation-heading', '.lk-summary-status', '.lk-title']
// While something runs, “Connected to …” would sound like its result.
const title = ['.lk-title']

/**
 * Takes the focus along to where an action has led, and nowhere else: it moves only when it was here, and only for what
 * a person started or where the focused element is gone.
 */
export function useResultFocus(root: RefObject<HTMLElement | null>, state: State) {
  const inside = useRef(false)
  const previous = useRef(state)
  const waiting = useRef(() => {})

  useEffect(() => () => waiting.current(), [])

  useEffect(() => {
    const from = previous.current
    previous.current = state
    if (from.status === state.status || !root.current) return
    waiting.current()
    // Seen now: a frame or a closed shadow tree takes the focus without saying where it went (K14).
    const mayMove = () => mayMoveFocus([root.current], isField)
    if (!mayMove()) return
    const focused = focusedElement(root.current)
    const lost = focused === null
    // A warning far from here has asked for the field, and its button went with the click.
    const sent = lost && state.status === 'updating'
    if (!inside.current && !sent) return
    const target = targetOf(from, state)
    const runs = state.status === 'activating' || state.status === 'disconnecting'
    const selectors = target ?? (lost ? (runs ? title : heading) : [])
    const find = () => selectors.map((selector) => root.current?.querySelector<HTMLElement>(selector)).find(Boolean)
    // Browsers take it away from what is hidden a moment later.
    if (lost || focused.closest('[inert],[hidden]')) waiting.current = giveFocus(root.current, find, mayMove)
    else find()?.focus()
  }, [root, state])

  return {
    onFocus: () => {
      inside.current = true
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Without a related target the focus went nowhere, or its element was removed.
      if (relatedTarget) inside.current = false
    },
  }
}

/** Where a change leads the person; null where they did not ask for it. The field itself takes the focus on failure. */
function targetOf(from: State, to: State): readonly string[] | null {
  if (to.status === 'confirming') return heading
  if (to.status === 'updating') return input
  const cancelled = from.status === 'validating' && from.origin === to
  if (cancelled || from.status === 'updating' || from.status === 'confirming' || from.status === 'failed') {
    if (to.status === 'connected') return ['.lk-update']
    if (to.status === 'action-required') return ['.lk-banner-action', '.lk-update']
  }
  if (from.status === 'disconnecting' && to.status === 'failed') return ['.lk-disconnect']
  if (to.status === 'connected' && entryOf(from) !== 'absent') return heading
  if (to.status === 'not-connected') return from.status === 'disconnecting' ? heading : input
  return null
}

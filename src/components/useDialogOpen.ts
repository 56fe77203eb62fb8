import { useState } from 'react'
import { connectionOf, isAttempt } from '../core/selectors'
import type { State } from '../core/states'
import type { ApiKeyConnection } from '../react/ApiKeyConnection'
import type { useSurface } from '../react/useSurface'

/**
 * Whether the dialog is open. The machine says so: it is open during an attempt that is its own, whoever started it. Only
 * for the first key it has to be asked for, and only an activation goes on without it.
 */
export function useDialogOpen(
  { state, cancel }: ApiKeyConnection,
  { isOwner, claim, release }: Pick<ReturnType<typeof useSurface>, 'isOwner' | 'claim' | 'release'>,
) {
  const [asked, setAsked] = useState(false)
  const [left, setLeft] = useState(false)
  const attempt = isAttempt(state)

  if (asked && connectionOf(state)) setAsked(false)
  // A failure of what was left to itself is told on the page; it must not push itself in front of the person.
  if (left && state.status !== 'activating' && state.status !== 'failed') setLeft(false)

  function setOpen(open: boolean) {
    setAsked(open)
    setLeft(!open && state.status === 'activating')
    if (open) return claim()
    release()
    cancel()
  }

  return [attempt ? isOwner && !left : asked && canStart(state), setOpen] as const
}

function canStart(state: State): boolean {
  return state.status === 'not-connected' || state.status === 'failed'
}

import { useEffect, useRef, useState } from 'react'
import { connectionOf, isAttempt } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import type { ApiKeyConnection } from '../../react/connection/ApiKeyConnection'
import type { useSurface } from '../../react/surface/useSurface'
import { useLatest } from '../layer/useLatest'

/** Who says whether a dialog is open: the host for good, or only at first, or nobody. */
export interface DialogOpening {
  /**
   * Whether it is open, where the host says so. While it does, an attempt that ends, fails or is left changes nothing but
   * what `onOpenChange` is told. `true` asks for a key, also where one is in use; `false` cancels as Escape does.
   */
  readonly open?: boolean | undefined
  /** Whether it is open at first, and asks for a key. @default false */
  readonly defaultOpen?: boolean | undefined
  /** Told when it opens or closes, or where the host says which: when it should. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined
}

/**
 * Whether the dialog is open. The machine says so: it is open during an attempt that is its own, whoever started it. Only
 * for the first key it has to be asked for, and only an activation goes on without it. A host that says whether it is open
 * is told what the machine would have.
 */
export function useDialogOpen(
  { state, cancel, update }: ApiKeyConnection,
  { isOwner, claim, release }: Pick<ReturnType<typeof useSurface>, 'isOwner' | 'claim' | 'release'>,
  { open, defaultOpen = false, onOpenChange }: DialogOpening,
) {
  const [asked, setAsked] = useState(defaultOpen)
  const [left, setLeft] = useState(false)
  const attempt = isAttempt(state)

  if (asked && connectionOf(state)) setAsked(false)
  // A failure of what was left to itself is told on the page; it must not push itself in front of the person.
  if (left && state.status !== 'activating' && state.status !== 'failed') setLeft(false)

  function change(next: boolean) {
    setAsked(next)
    setLeft(!next && state.status === 'activating')
    if (next) return claim()
    release()
    if (isOwner || !attempt) cancel()
  }

  const latest = useLatest({ change, ask: () => connectionOf(state) && !attempt && update(), onOpenChange, open })
  /** What the host has said, as far as it was followed. */
  const followed = useRef<boolean | undefined>(undefined)
  useEffect(() => {
    const said = open ?? (followed.current === undefined ? defaultOpen : undefined)
    if (said === undefined || said === (followed.current ?? false)) return
    followed.current = said
    latest.current.change(said)
    if (said) latest.current.ask()
  }, [open, defaultOpen, latest])
  /** Whether the person has asked for it to close, where the host says when it does. */
  const isLeft = useRef(false)
  useEffect(
    () => () => {
      if (!latest.current.open) return
      // What takes effects away and puts them back has taken the surface away as well.
      followed.current = undefined
      // A host may close it by rendering it no more, and never say so.
      if (isLeft.current) latest.current.change(false)
      isLeft.current = false
    },
    [latest],
  )

  const wanted = attempt ? isOwner && !left : asked && canStart(state)
  const told = useRef(wanted)
  useEffect(() => {
    if (wanted === told.current) return
    told.current = wanted
    if (wanted === open) return
    try {
      latest.current.onOpenChange?.(wanted)
    } catch {
      // What a host's listener throws must not take its page away.
      if (process.env.NODE_ENV !== 'production') console.warn('latchkey: `onOpenChange` threw.')
    }
  }, [wanted, open, latest])

  function tell(next: boolean) {
    isLeft.current = !next
    onOpenChange?.(next)
  }

  return [open ?? wanted, open === undefined ? change : tell] as const
}

function canStart(state: State): boolean {
  return state.status === 'not-connected' || state.status === 'failed'
}

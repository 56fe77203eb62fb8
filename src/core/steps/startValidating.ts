import type { Attempt } from '../states/attempt'
import type { Events } from '../states/events'
import type { ConnectedStatus, RestingStatus, State, States, Wait } from '../states/states'
import type { Step } from '../states/TransitionTable'
import { confirmationReason } from './confirmationReason'
import { mayActivateFor } from './mayActivateFor'

export function startValidating(attempt: Attempt, origin: State<RestingStatus>): Step<'validating'> {
  return [
    { status: 'validating', attempt, origin, try: 1 },
    { type: 'validate', attempt: attempt.id, mayActivateFor: mayActivateFor(attempt, origin) },
  ]
}

export function afterAccepted(
  state: State<'validating'>,
  { candidates }: Events['accepted'],
): Step<'confirming' | 'activating'> {
  const [only] = candidates
  return only && confirmationReason(state.attempt, state.origin, candidates) === null
    ? startActivating(state, only)
    : toConfirming(state, candidates)
}

export function toConfirming(
  { attempt, origin }: State<'validating'>,
  candidates: States['confirming']['candidates'],
): Step<'confirming'> {
  const reason = confirmationReason(attempt, origin, candidates) ?? 'always'
  return [
    { status: 'confirming', attempt, origin, candidates, reason },
    { type: 'awaitConfirmation', attempt: attempt.id },
  ]
}

export function startActivating(
  { attempt, origin }: State<'validating' | 'confirming'>,
  company: State<'activating'>['company'],
): Step<'activating'> {
  return [
    { status: 'activating', attempt, origin, company },
    { type: 'activate', attempt: attempt.id, company },
  ]
}

export function withWait<S extends State<'validating' | 'activating'>>(state: S, wait: Wait | null): S {
  const { wait: _, ...rest } = state
  // SAFETY: the rest is the same member without an optional property, or with a value of its type.
  return (wait ? { ...rest, wait } : rest) as S
}

export function startDisconnecting(id: State<'disconnecting'>['attempt']['id'], origin: State<ConnectedStatus>) {
  return [
    { status: 'disconnecting', attempt: { id }, origin },
    { type: 'disconnect', attempt: id, company: origin.connection.company },
  ] satisfies Step<'disconnecting'>
}

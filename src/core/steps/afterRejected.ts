import { type Failure, leavesDoubt } from '../failures/failures'
import type { Command } from '../states/commands'
import type { Events } from '../states/events'
import type { RestingStatus, State } from '../states/states'
import type { Step } from '../states/TransitionTable'

export function afterRejected(
  state: State<'validating' | 'activating'>,
  { failure }: Events['rejected'],
): Step<'failed'> {
  const failed = toFailed(failure, state.origin)
  return leavesDoubt(failure) ? [failed, forgetKey(state), { type: 'check' }] : [failed, forgetKey(state)]
}

export function toFailed(failure: Failure, origin: State<RestingStatus>): State<'failed'> {
  return { status: 'failed', failure, origin, operation: origin.status === 'not-connected' ? 'connect' : 'update' }
}

/** An abandoned attempt leaves exactly what it started from. */
export function abandon(state: State<'validating' | 'confirming'>): Step<RestingStatus> {
  return [state.origin, ...endUnconfirmed(state)]
}

export function endUnconfirmed(state: State<'validating' | 'confirming'>): readonly Command[] {
  // A backend that activates while it validates may have done so already: it is asked, not guessed.
  return state.attempt.activation === 'included' ? [forgetKey(state), { type: 'check' }] : [forgetKey(state)]
}

export function forgetKey({ attempt }: State<'validating' | 'confirming' | 'activating'>) {
  return { type: 'forgetKey', attempt: attempt.id } as const
}

import type { Events } from '../events'
import { leavesDoubt } from '../failures'
import type { State } from '../states'
import type { Step } from '../table'
import { forgetKey } from './forgetKey'
import { toFailed } from './toFailed'

export function afterRejected(
  state: State<'validating' | 'activating'>,
  { failure }: Events['rejected'],
): Step<'failed'> {
  const failed = toFailed(failure, state.origin)
  return leavesDoubt(failure) ? [failed, forgetKey(state), { type: 'check' }] : [failed, forgetKey(state)]
}

import { confirmationReason } from '../confirmationReason'
import type { Events } from '../events'
import type { State } from '../states'
import type { Step } from '../table'
import { startActivating } from './startActivating'
import { toConfirming } from './toConfirming'

export function afterAccepted(
  state: State<'validating'>,
  { candidates }: Events['accepted'],
): Step<'confirming' | 'activating'> {
  const [only] = candidates
  return only && confirmationReason(state.attempt, state.origin, candidates) === null
    ? startActivating(state, only)
    : toConfirming(state, candidates)
}

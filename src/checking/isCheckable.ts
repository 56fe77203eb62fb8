import { originOf } from '../core/selectors'
import type { State } from '../core/states'

/** While a key may be going live or is being removed, only the answer to that is the truth. */
export function isCheckable(state: State): boolean {
  if (state.status === 'activating' || state.status === 'disconnecting') return false
  if (state.status !== 'validating') return true
  return state.attempt.activation === 'separate' && originOf(state).status !== 'not-connected'
}

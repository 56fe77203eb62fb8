import type { Command } from '../commands'
import type { State } from '../states'
import { forgetKey } from './forgetKey'

export function endUnconfirmed(state: State<'validating' | 'confirming'>): readonly Command[] {
  // A backend that activates while it validates may have done so already: it is asked, not guessed.
  return state.attempt.activation === 'included' ? [forgetKey(state), { type: 'check' }] : [forgetKey(state)]
}

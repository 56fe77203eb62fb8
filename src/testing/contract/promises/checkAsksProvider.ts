import type { ContractPromise } from '../ContractPromise'
import { blamesKey } from '../trying/blamesKey'
import { connect } from '../trying/connect'
import { during } from '../trying/during'
import { checkTells } from './checkTells'

/** The last one, since a key may be revoked for good. */
export const checkAsksProvider: ContractPromise = {
  name: 'check notices a key that the provider has revoked',
  needs: [checkTells],
  concerns: ({ check }) => check !== undefined,
  lacks: ({ revoke }) => (revoke ? null : '`samples.revoke` is not given'),
  async hold(trial) {
    await connect(trial)
    const outcome = await during(trial.samples.revoke, () => trial.check())
    const told = trial.verdict('check', outcome)
    if (!blamesKey(told))
      throw trial.breach(
        'check',
        outcome,
        'Expected `check` to say that the key no longer works, with a code about the key.',
        'Ask the provider with the key that is kept, at each `check`: what is stored says what once was true.',
      )
  },
}

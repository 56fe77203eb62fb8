import type { ContractPromise } from '../ContractPromise'
import { blameLess, blamesKey } from '../trying/blamesKey'
import { connect } from '../trying/connect'
import { during } from '../trying/during'
import { checkTells } from './checkTells'

export const checkBlamesNoKey: ContractPromise = {
  name: 'check calls no key broken while the backend is dead',
  needs: [checkTells],
  concerns: ({ check }) => check !== undefined,
  lacks: ({ dead }) => (dead ? null : '`samples.dead` is not given'),
  async hold(trial) {
    await connect(trial)
    const outcome = await during(trial.samples.dead, () => trial.check())
    const told = trial.verdict('check', outcome)
    const isLost = told.is === 'accepted' && 'connection' in told.answer && told.answer.connection === null
    if (isLost || blamesKey(told) || told.is === 'malformed' || told.is === 'never')
      throw trial.breach(
        'check',
        outcome,
        'Expected `check` to say that nobody was reached, or what was true before.',
        blameLess,
      )
  },
}

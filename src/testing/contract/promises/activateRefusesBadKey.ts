import type { ContractPromise } from '../ContractPromise'
import { blamesKey } from '../trying/blamesKey'
import { connect } from '../trying/connect'
import { expectUnchanged } from '../trying/expectUnchanged'
import { knownConnection } from '../trying/knownConnection'
import { activatesGoodKey } from './activatesGoodKey'
import { checkTells } from './checkTells'

export const activateRefusesBadKey: ContractPromise = {
  name: 'activate refuses a bad key and changes nothing',
  needs: [activatesGoodKey, checkTells],
  concerns: ({ activate }) => activate !== undefined,
  async hold(trial) {
    const company = await connect(trial)
    const before = await knownConnection(trial)
    const outcome = await trial.activate(trial.samples.badKey, company)
    const told = trial.verdict('activate', outcome)
    const expected = 'Expected `activate` to refuse `badKey` with a code about the key, and to keep the key that works.'
    if (told.is !== 'failed' || !blamesKey(told))
      throw trial.breach(
        'activate',
        outcome,
        expected,
        'Ask the provider about the key before it takes the place of the other one.',
      )
    await expectUnchanged(trial, before, expected)
  },
}

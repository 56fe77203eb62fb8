import type { ContractPromise } from '../ContractPromise'
import { connect } from '../trying/connect'
import { expectSame } from '../trying/expectSame'
import { activatesGoodKey } from './activatesGoodKey'
import { validatesOnce } from './validatesOnce'

export const activatesOnce: ContractPromise = {
  name: 'activate is idempotent under the same idempotencyKey',
  needs: [activatesGoodKey, validatesOnce],
  concerns: ({ activate }) => activate !== undefined,
  async hold(trial) {
    const company = await connect(trial)
    const idempotencyKey = trial.newAttempt()
    await expectSame(trial, 'activate', () => trial.activate(trial.samples.goodKey, company, { idempotencyKey }))
  },
}

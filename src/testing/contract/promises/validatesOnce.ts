import type { ContractPromise } from '../ContractPromise'
import { connect } from '../trying/connect'
import { expectSame } from '../trying/expectSame'
import { activatesGoodKey } from './activatesGoodKey'
import { keepsItsId } from './keepsItsId'
import { leavesNothingBehind } from './leavesNothingBehind'
import { staysWithin } from './staysWithin'

export const validatesOnce: ContractPromise = {
  name: 'validate is idempotent under the same idempotencyKey',
  needs: [keepsItsId, activatesGoodKey, leavesNothingBehind, staysWithin],
  async hold(trial) {
    const company = await connect(trial)
    const idempotencyKey = trial.newAttempt()
    const mayActivateFor = trial.validator.activate ? null : company.id
    await expectSame(trial, 'validate', () => trial.validate(trial.samples.goodKey, { idempotencyKey, mayActivateFor }))
  },
}

import type { ContractPromise } from '../ContractPromise'
import { disconnected } from '../trying/disconnected'
import { expectUnchanged } from '../trying/expectUnchanged'
import { fitsItsType } from './fitsItsType'

export const leavesNothingBehind: ContractPromise = {
  name: 'validate leaves nothing behind',
  needs: [fitsItsType],
  concerns: ({ activate, check }) => Boolean(activate && check),
  async hold(trial) {
    const before = await disconnected(trial)
    await trial.validate(trial.samples.goodKey)
    await expectUnchanged(trial, before, 'Expected `validate` to leave nothing behind, since there is an `activate`.')
  },
}

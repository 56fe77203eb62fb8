import type { ContractPromise } from '../ContractPromise'
import { during } from '../during'
import { expectClean } from '../expectClean'
import { keepsKeyToItself } from './keepsKeyToItself'

export const keepsKeyToItselfWhenDead: ContractPromise = {
  name: 'validate gives no key away when its backend is dead',
  needs: [keepsKeyToItself],
  lacks: ({ dead }) => (dead ? null : '`samples.dead` is not given'),
  async hold(trial) {
    const { dead, goodKey } = trial.samples
    await during(dead, async () => expectClean(trial, 'validate', await trial.validate(goodKey)))
  },
}

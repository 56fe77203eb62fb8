import type { ContractPromise } from '../ContractPromise'
import { during } from '../trying/during'
import { expectClean } from '../trying/expectClean'
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

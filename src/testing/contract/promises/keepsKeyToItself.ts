import type { ContractPromise } from '../ContractPromise'
import { expectClean } from '../trying/expectClean'
import { harmless } from '../trying/harmless'

export const keepsKeyToItself: ContractPromise = {
  name: 'validate gives no key away in what it answers or throws',
  needs: [],
  async hold(trial) {
    const { goodKey, badKey } = trial.samples
    for (const key of [goodKey, badKey]) expectClean(trial, 'validate', await trial.validate(key))
    const abort = new AbortController()
    const call = trial.validate(goodKey, { ...harmless, abort })
    abort.abort()
    expectClean(trial, 'validate', await call)
  },
}

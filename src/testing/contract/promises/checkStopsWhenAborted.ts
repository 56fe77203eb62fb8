import type { ContractPromise } from '../ContractPromise'
import { expectStopped } from '../trying/expectStopped'

export const checkStopsWhenAborted: ContractPromise = {
  name: 'check stops when it is aborted on its way',
  needs: [],
  concerns: ({ check }) => check !== undefined,
  async hold(trial) {
    const abort = new AbortController()
    const call = trial.check(abort)
    abort.abort()
    expectStopped(trial, 'check', await call)
  },
}

import type { ContractPromise } from '../ContractPromise'
import { expectStopped } from '../trying/expectStopped'
import { harmless } from '../trying/harmless'
import { acceptsGoodKey } from './acceptsGoodKey'
import { survivesDeadBackend } from './survivesDeadBackend'

/** Cancelled, timed out, unmounted: whatever runs has to stop. */
export const stopsWhenAborted: ContractPromise = {
  name: 'validate stops when it is aborted on its way',
  // Who takes everything that is thrown for a bad key does so here, too.
  needs: [acceptsGoodKey, survivesDeadBackend],
  async hold(trial) {
    const abort = new AbortController()
    const call = trial.validate(trial.samples.goodKey, { ...harmless, abort })
    abort.abort()
    expectStopped(trial, 'validate', await call)
  },
}

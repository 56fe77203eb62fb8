import type { ContractPromise } from '../ContractPromise'
import { expectStopped } from '../trying/expectStopped'
import { harmless } from '../trying/harmless'
import { stopsWhenAborted } from './stopsWhenAborted'

export const startsNothingAborted: ContractPromise = {
  name: 'validate does not start when it is aborted already',
  needs: [stopsWhenAborted],
  async hold(trial) {
    const abort = new AbortController()
    abort.abort()
    expectStopped(trial, 'validate', await trial.validate(trial.samples.goodKey, { ...harmless, abort }))
  },
}

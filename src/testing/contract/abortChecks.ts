import type { CallbackName } from '../../border/answers'
import { breaksConnection } from '../../core/failures'
import type { ContractCheck } from './ContractCheck'
import type { Trial } from './createTrial'
import { graceMs, type Outcome } from './observe'
import { toCheck } from './toCheck'

/** A backend may finish what was aborted: nothing that a later check could notice. */
export const harmless = { mayActivateFor: null }

/** Cancelled, timed out, unmounted: whatever runs has to stop. */
export function abortChecks(trial: Trial): readonly ContractCheck[] {
  const { samples, validate, check, validator } = trial
  const checks = [
    toCheck('validate does not start when it is aborted already', async () => {
      const abort = aborted()
      expectStopped(trial, 'validate', await validate(samples.goodKey, { ...harmless, abort }))
    }),
    toCheck('validate stops when it is aborted on its way', async () => {
      const abort = new AbortController()
      const call = validate(samples.goodKey, { ...harmless, abort })
      abort.abort()
      expectStopped(trial, 'validate', await call)
    }),
  ]
  if (!validator.check) return checks
  const stops = toCheck('check stops when it is aborted on its way', async () => {
    const abort = new AbortController()
    const call = check(abort)
    abort.abort()
    expectStopped(trial, 'check', await call)
  })
  return [...checks, stops]
}

function aborted(): AbortController {
  const abort = new AbortController()
  abort.abort()
  return abort
}

/** An AbortError is what stopping looks like; a failure of the service is as harmless. */
function expectStopped({ verdict, breach }: Trial, name: CallbackName, outcome: Outcome) {
  const told = verdict(name, outcome)
  if (told.is === 'cancelled' || (told.is === 'failed' && !breaksConnection(told.failure))) return
  throw breach(
    name,
    outcome,
    `Expected \`${name}\` to throw an AbortError within ${graceMs} ms of being aborted.`,
    'Pass `context.signal` on to fetch, or to whatever asks the provider.',
  )
}

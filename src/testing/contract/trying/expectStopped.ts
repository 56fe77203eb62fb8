import type { CallbackName } from '../../../border/answers'
import type { Trial } from '../createTrial'
import { graceMs, type Outcome } from '../observe'
import { blamesKey } from './blamesKey'

/** An AbortError is what stopping looks like; a failure of the service is as harmless. */
export function expectStopped({ verdict, breach }: Trial, name: CallbackName, outcome: Outcome) {
  const told = verdict(name, outcome)
  if (told.is === 'cancelled' || (told.is === 'failed' && !blamesKey(told))) return
  throw breach(
    name,
    outcome,
    `Expected \`${name}\` to throw an AbortError within ${graceMs} ms of being aborted.`,
    'Pass `context.signal` on to fetch, or to whatever asks the provider.',
  )
}

import type { FailureCode } from '../../../core/failures/failures'
import type { ContractPromise } from '../ContractPromise'
import { blameLess, blamesKey } from '../trying/blamesKey'
import { during } from '../trying/during'
import { fitsItsType } from './fitsItsType'

/** What tells the person that nobody was reached, and lets the widget try again by itself where that helps. */
const unreachable: readonly FailureCode[] = ['network', 'service-unavailable', 'timeout', 'rate-limited']

export const survivesDeadBackend: ContractPromise = {
  name: 'validate survives a dead backend',
  needs: [fitsItsType],
  lacks: ({ dead }) => (dead ? null : '`samples.dead` is not given'),
  async hold({ samples, validate, verdict, breach, newAttempt }) {
    const { dead, goodKey } = samples
    const idempotencyKey = newAttempt()
    const outcome = await during(dead, () => validate(goodKey, { idempotencyKey }))
    const told = verdict('validate', outcome)
    const expected = 'Expected `validate` to say that nobody was reached: service-unavailable, network or timeout.'
    if (told.is === 'accepted')
      throw breach(
        'validate',
        outcome,
        expected,
        'Let `dead` cut off what `validate` asks; and accept no key that nobody was asked about.',
      )
    if (blamesKey(told)) throw breach('validate', outcome, expected, blameLess)
    if (told.is !== 'failed' || !unreachable.includes(told.failure.code))
      throw breach(
        'validate',
        outcome,
        expected,
        "Answer { ok: false, code: 'service-unavailable' }, or throw new ConnectionFailure('service-unavailable').",
      )
    // The widget tries again by itself, as part of the same attempt.
    const again = await validate(goodKey, { idempotencyKey })
    if (verdict('validate', again).is === 'accepted') return
    throw breach(
      'validate',
      again,
      'Expected `validate` to accept `goodKey` again after `dead` has ended, under the same idempotencyKey.',
      'Keep no failure for an idempotency key, so that trying again tries.',
    )
  },
}

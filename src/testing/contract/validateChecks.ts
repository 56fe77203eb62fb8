import { breaksConnection } from '../../core/failures'
import type { ContractCheck } from './ContractCheck'
import { companiesOf } from './companiesOf'
import type { Trial } from './createTrial'
import { toCheck } from './toCheck'

/** A key that works, and one that does not. */
export function validateChecks(trial: Trial): readonly ContractCheck[] {
  const { samples, validate, verdict, breach } = trial
  return [
    toCheck('validate accepts a good key and names its company', async () => {
      const outcome = await validate(samples.goodKey)
      const told = verdict('validate', outcome)
      const expected = 'Expected `validate` to accept `goodKey` and to name its company.'
      if (told.is === 'malformed')
        throw breach(
          'validate',
          outcome,
          expected,
          'Answer { ok: true, company: { id } }; with an id of your own where the provider names no company.',
        )
      if (told.is !== 'accepted' || (outcome.ended === 'answered' && outcome.late))
        throw breach(
          'validate',
          outcome,
          expected,
          'Try the key at the provider itself, and look at how `validate` sends it.',
        )
      const ids = companiesOf(told.answer).map(({ id }) => id)
      if (samples.company && !ids.includes(samples.company.id))
        throw breach(
          'validate',
          outcome,
          `Expected \`validate\` to name the company ${samples.company.id}.`,
          'Take the id from the answer about this very key, or mend `samples.company`.',
        )
    }),

    toCheck('validate rejects a bad key with a code', async () => {
      const outcome = await validate(samples.badKey)
      const told = verdict('validate', outcome)
      const { badKeyCode } = samples
      const wanted = badKeyCode ?? 'a code about the key, such as invalid-key'
      const expected = `Expected \`validate\` to refuse \`badKey\` with ${wanted}.`
      if (told.is === 'accepted')
        throw breach(
          'validate',
          outcome,
          expected,
          'Ask the provider about every key, and accept it only if the provider says so in so many words.',
        )
      const isRight =
        told.is === 'failed' && (badKeyCode ? told.failure.code === badKeyCode : breaksConnection(told.failure))
      if (!isRight)
        throw breach(
          'validate',
          outcome,
          expected,
          "Answer { ok: false, code: 'invalid-key' }, or throw new ConnectionFailure('invalid-key'): any other error is `unknown` to the person.",
        )
    }),

    toCheck('validate answers in the shape of its type', async () => {
      for (const key of [samples.goodKey, samples.badKey]) {
        const outcome = await validate(key)
        if (verdict('validate', outcome).is === 'malformed')
          throw breach(
            'validate',
            outcome,
            'Expected an answer that the widget can read.',
            'Answer { ok: true, company: { id } } or { ok: false, code } with one of the codes of FailureCode.',
          )
      }
    }),
  ]
}

import type { ContractPromise } from '../ContractPromise'
import { companiesOf } from '../trying/companiesOf'

export const acceptsGoodKey: ContractPromise = {
  name: 'validate accepts a good key and names its company',
  needs: [],
  async hold({ samples, validate, verdict, breach }) {
    const outcome = await validate(samples.goodKey)
    const told = verdict('validate', outcome)
    const expected = 'Expected `validate` to accept `goodKey` and to name its company.'
    if (told.is === 'malformed') {
      // What else does not fit is told by the promise about the shape.
      if (!told.at.includes('compan')) return
      throw breach(
        'validate',
        outcome,
        expected,
        'Answer { ok: true, company: { id } }; with an id of your own where the provider names no company.',
      )
    }
    if (told.is === 'failed' && told.failure.code === 'already-connected')
      throw breach(
        'validate',
        outcome,
        expected,
        'Answer already-connected only for another installation of the same company; first disconnect what your account for tests has.',
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
  },
}

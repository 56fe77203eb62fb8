import type { ContractPromise } from '../ContractPromise'
import { acceptsGoodKey } from './acceptsGoodKey'

export const fitsItsType: ContractPromise = {
  name: 'validate answers in the shape of its type',
  needs: [acceptsGoodKey],
  async hold({ samples, validate, verdict, breach }) {
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
  },
}

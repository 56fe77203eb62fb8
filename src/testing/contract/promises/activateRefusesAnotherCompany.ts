import type { ContractPromise } from '../ContractPromise'
import { companiesOf } from '../trying/companiesOf'
import { activatesGoodKey } from './activatesGoodKey'

export const activateRefusesAnotherCompany: ContractPromise = {
  name: 'activate makes no key live for a company that it is not for',
  needs: [activatesGoodKey],
  concerns: ({ activate }) => activate !== undefined,
  async hold(trial) {
    const first = await trial.validate(trial.samples.goodKey)
    const known = trial.verdict('validate', first)
    const stranger = { id: 'latchkey-contract-no-such-company' }
    const outcome = await trial.activate(trial.samples.goodKey, stranger)
    const told = trial.verdict('activate', outcome)
    const isOf = known.is === 'accepted' && companiesOf(known.answer).some(({ id }) => id === stranger.id)
    if (told.is === 'accepted' && 'company' in told.answer && told.answer.company.id === stranger.id && !isOf)
      throw trial.breach(
        'activate',
        outcome,
        'Expected `activate` to refuse a company that `goodKey` is not for.',
        "Ask the provider whom the key is for, and answer { ok: false, code: 'company-mismatch', company }: a browser may send any company.",
      )
  },
}

import type { ContractPromise } from '../ContractPromise'
import { connect } from '../trying/connect'
import { keepsItsId } from './keepsItsId'

export const activatesGoodKey: ContractPromise = {
  name: 'activate makes a good key live for its company',
  needs: [keepsItsId],
  concerns: ({ activate }) => activate !== undefined,
  async hold(trial) {
    const company = await connect(trial)
    const outcome = await trial.activate(trial.samples.goodKey, company)
    const told = trial.verdict('activate', outcome)
    const isRight = told.is === 'accepted' && ('pending' in told.answer || told.answer.company.id === company.id)
    if (!isRight)
      throw trial.breach(
        'activate',
        outcome,
        `Expected \`activate\` to answer { ok: true } with the company ${company.id}.`,
        'Answer with the company that is live now, or { ok: true, pending: true } while the provider works on it.',
      )
  },
}

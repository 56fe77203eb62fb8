import type { ContractPromise } from '../ContractPromise'
import { connect } from '../trying/connect'
import { activatesGoodKey } from './activatesGoodKey'
import { keepsItsId } from './keepsItsId'

export const checkTells: ContractPromise = {
  name: 'check tells whom the connection is for',
  needs: [keepsItsId, activatesGoodKey],
  concerns: ({ check }) => check !== undefined,
  async hold(trial) {
    const company = await connect(trial)
    const outcome = await trial.check()
    const told = trial.verdict('check', outcome)
    const isTold =
      told.is === 'accepted' && 'connection' in told.answer && told.answer.connection?.company.id === company.id
    if (!isTold)
      throw trial.breach(
        'check',
        outcome,
        `Expected \`check\` to answer with the connection of ${company.id}.`,
        'Answer { ok: true, connection: { company } } as long as the key that is kept works.',
      )
    const { fields } = told.answer.connection ?? {}
    if (fields && !isSame(fields, trial.samples.fields ?? {}))
      throw trial.breach(
        'check',
        outcome,
        'Expected `check` to tell the fields as they were sent, or none: an update starts with them.',
        'Answer with `connection.fields` as they were sent in `fields`, and with nothing of `secrets`.',
      )
  },
}

function isSame(told: Readonly<Record<string, string>>, sent: Readonly<Record<string, string>>): boolean {
  // Longer ones are left out when an answer is read.
  const filled = Object.entries(sent).filter(([, { length }]) => length > 0 && length <= 120)
  return (
    Object.keys(told).every((name) => told[name] === '' || Object.hasOwn(sent, name)) &&
    filled.every(([name, value]) => told[name] === value)
  )
}

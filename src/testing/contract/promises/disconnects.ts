import { ContractBreach } from '../ContractBreach'
import type { ContractPromise } from '../ContractPromise'
import { connect } from '../trying/connect'
import { knownConnection } from '../trying/knownConnection'
import { activatesGoodKey } from './activatesGoodKey'
import { checkTells } from './checkTells'

export const disconnects: ContractPromise = {
  name: 'disconnect removes the connection',
  needs: [activatesGoodKey, checkTells],
  concerns: ({ disconnect }) => disconnect !== undefined,
  async hold(trial) {
    const company = await connect(trial)
    const outcome = await trial.disconnect(company)
    if (trial.verdict('disconnect', outcome).is !== 'accepted')
      throw trial.breach(
        'disconnect',
        outcome,
        'Expected `disconnect` to remove the connection.',
        'Answer { ok: true } once the key is gone.',
      )
    const left = await knownConnection(trial)
    if (left === 'none' || left === 'unknown') return
    throw new ContractBreach(
      {
        expected: 'Expected no connection after `disconnect`.',
        came: `\`check\` still tells of ${left}.`,
        todo: 'Remove the key, and answer { ok: true, connection: null } from then on.',
      },
      trial.keys,
    )
  },
}

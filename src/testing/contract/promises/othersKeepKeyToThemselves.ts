import type { ContractPromise } from '../ContractPromise'
import { expectClean } from '../trying/expectClean'

export const othersKeepKeyToThemselves: ContractPromise = {
  name: 'no other callback gives a key away',
  needs: [],
  concerns: ({ activate, check, disconnect }) => Boolean(activate || check || disconnect),
  async hold(trial) {
    const { samples, validator, activate, check, disconnect } = trial
    const company = samples.company ?? { id: 'latchkey-contract' }
    if (validator.activate) {
      expectClean(trial, 'activate', await activate(samples.goodKey, company))
      expectClean(trial, 'activate', await activate(samples.badKey, company))
    }
    if (validator.check) expectClean(trial, 'check', await check())
    if (validator.disconnect) expectClean(trial, 'disconnect', await disconnect(company))
  },
}

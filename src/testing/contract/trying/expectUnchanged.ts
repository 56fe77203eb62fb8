import { ContractBreach } from '../ContractBreach'
import type { Trial } from '../createTrial'
import { knownConnection } from './knownConnection'

/** @param before what `knownConnection` gave, and `expected` the sentence that says what should have been */
export async function expectUnchanged(trial: Trial, before: string, expected: string): Promise<void> {
  const after = await knownConnection(trial)
  if (after === before) return
  const came = `The connection changed from ${before} to ${after}.`
  throw new ContractBreach({ expected, came, todo: 'Keep a key only once its company is settled.' }, trial.keys)
}

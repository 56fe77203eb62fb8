import type { Trial } from '../createTrial'
import { knownConnection } from './knownConnection'

/** Removes what an earlier check left, where that can be done: the same connection made again would look like no change. */
export async function disconnected(trial: Trial): Promise<string> {
  const { samples, validator, disconnect } = trial
  if (validator.disconnect) await disconnect(samples.company ?? { id: 'latchkey-contract' })
  return knownConnection(trial)
}

import type { Owner } from '../provider/Owner'
import { type ConnectionRecord, emptyRecord } from '../vault/ConnectionRecord'
import type { RecordIndex } from '../vault/Vault'
import type { Backend } from './Backend'
import { isUnfinished } from './isUnfinished'

const mostTries = 50

interface Change<Result> {
  /** Left out: nothing is to be changed. */
  readonly record?: ConnectionRecord
  readonly result: Result
}

/**
 * Decides and writes as one: where something else was written in between, it is decided again by that.
 *
 * @throws Error where others are always faster, and whatever the vault throws
 */
export async function changeRecord<Result>(
  { vault, nameOf }: Pick<Backend, 'vault' | 'nameOf'>,
  owner: Owner,
  decide: (record: ConnectionRecord, now: string) => Change<Result> | Promise<Change<Result>>,
): Promise<Result> {
  const name = nameOf('owner', owner.id)
  for (let tries = 0; tries < mostTries; tries++) {
    const { record: before, version, now } = await vault.read(name)
    const { record, result } = await decide(before ?? emptyRecord, now.toISOString())
    if (!record || (await vault.write(name, record, indexOf(record, nameOf), version))) return result
  }
  throw new Error('The record changes too fast.')
}

function indexOf(record: ConnectionRecord, nameOf: Backend['nameOf']): RecordIndex {
  const { live, next } = record
  // What is being removed relies on nothing: of two owners who disconnect at once, each would wait for the other.
  const relying = [live?.stage === 'live' ? live : null, next]
  const installations = relying.flatMap((one) => (one?.installation ? [nameOf('installation', one.installation)] : []))
  return { installations: [...new Set(installations)], state: isUnfinished(record) ? 'unfinished' : 'settled' }
}

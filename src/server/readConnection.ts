import type { KnownConnection } from '../core/connection/connection'
import type { Backend } from './Backend'
import type { Owner } from './Owner'
import { toConnection } from './toConnection'

/** What the vault knows of a connection; undefined where only the provider can tell. */
export async function readConnection({ vault, nameOf }: Backend, owner: Owner): Promise<KnownConnection | undefined> {
  const { record } = await vault.read(nameOf('owner', owner.id))
  const live = record?.live
  if (!live) return record?.next ? undefined : null
  if (live.stage === 'removing') return undefined
  return live.failure ? { connection: toConnection(live), failure: live.failure } : toConnection(live)
}

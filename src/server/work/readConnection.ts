import type { KnownConnection } from '../../core/connection/connection'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { toConnection } from '../record/toConnection'

/** What the vault knows of a connection; undefined where only the provider can tell. */
export async function readConnection({ vault, nameOf }: Backend, owner: Owner): Promise<KnownConnection | undefined> {
  const { record } = await vault.read(nameOf('owner', owner.id))
  const live = record?.live
  if (!live) return record?.next ? undefined : null
  if (live.stage === 'removing') return undefined
  return live.failure ? { connection: toConnection(live), failure: live.failure } : toConnection(live)
}

import { integrations } from '../integrations'
import type { Backend, Owner } from './Backend'
import type { NewConnection, StoredConnection } from './connections'
import { noteLine } from './requestLog'

/**
 * Takes back at Pleo what the key of a connection has installed that is none, or none any more. Not what another
 * connection relies on: two keys may stand for one installation. Never throws; what could not be taken back is noted in
 * the log.
 */
export async function uninstallUnused(
  { connections, pleo, log, now }: Backend,
  owner: Owner,
  unused: StoredConnection | NewConnection,
): Promise<void> {
  if (!integrations[owner.integration].installs) return
  try {
    if ((await connections.countUsers(owner, unused)) > 0) return
    const key = 'key' in unused ? unused.key : connections.openKey(owner, unused)
    if (key !== null && (await pleo.uninstall(key)).ok) return
  } catch {
    // Whether a connection relies on it is not known then, and a live one is worth more than order at Pleo.
  }
  log(noteLine('installation-not-removed', owner, now))
}

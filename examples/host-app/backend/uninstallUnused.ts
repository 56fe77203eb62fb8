import type { Backend, Owner } from './Backend'
import { noteLine } from './requestLog'

/**
 * Takes back at Pleo what a key has installed, unless a connection relies on it. Never throws: where it can't be taken
 * back, that is noted in the log.
 */
export async function uninstallUnused(
  { connections, pleo, log, now }: Backend,
  owner: Owner,
  { key, installationId }: { readonly key: string | null; readonly installationId: string | null },
): Promise<void> {
  if (installationId === null) return
  try {
    if ((await connections.countUsers(installationId)) > 0) return
    if (key !== null && (await pleo.uninstall(key)).ok) return
  } catch {
    // Whether a connection relies on it is not known then, and a live one is worth more than order at Pleo.
  }
  log(noteLine('installation-not-removed', owner, now))
}

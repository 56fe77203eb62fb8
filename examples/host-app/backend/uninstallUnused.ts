import type { Backend, Owner } from './Backend'
import { noteLine } from './requestLog'

/**
 * Takes back at Pleo what a key has installed, unless a connection relies on it. Never throws: where it can't be taken
 * back, that is noted in the log.
 */
export async function uninstallUnused(
  { connections, pleo, log, now }: Backend,
  owner: Owner,
  { key, installationId }: { readonly key: string; readonly installationId: string },
): Promise<void> {
  try {
    if ((await connections.countUsers(installationId)) > 0) return
    const { ok } = await pleo.uninstall(key)
    if (ok) return
  } catch {
    // Whether a connection relies on it is not known then, and a live one is worth more than order at Pleo.
  }
  log(noteLine('installation-left', owner, now))
}

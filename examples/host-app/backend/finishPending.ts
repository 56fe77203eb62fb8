import { breaksConnection, type CheckAnswer } from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import { uninstallUnused } from './uninstallUnused'

/** Milliseconds. Longer than any page waits; after that the connection that is live is worth more than the pending one. */
const waitedForMs = 600_000

/**
 * Looks after an installation that Pleo finishes in the background: promotes it when it is done, drops it when it failed.
 * Null when nothing is pending any more, so that the live connection can be checked.
 */
export async function finishPending(
  backend: Backend,
  owner: Owner,
): Promise<Exclude<CheckAnswer, { connection: unknown }> | null> {
  const { connections, pleo, now } = backend
  const pending = await connections.find(owner, 'pending')
  if (!pending) return null
  const key = connections.openKey(owner, pending)
  const installed = await pleo.installation(key)
  if (installed.ok && !installed.pending) {
    if (await connections.promote(owner, pending)) return null
    // Another company went live meanwhile, or another key is pending by now: then ask about that.
    const { installationId } = pending
    if (installationId) await uninstallUnused(backend, owner, { key, installationId })
    return finishPending(backend, owner)
  }
  const isFresh = now().getTime() - pending.connectedAt.getTime() < waitedForMs
  if (installed.ok) return isFresh ? { ok: true, pending: true } : null
  const isOver = breaksConnection(installed) || installed.code === 'activation-failed'
  if (!isOver) return isFresh ? { ok: true, pending: true } : null
  if (!(await connections.remove(owner, 'pending', pending))) return finishPending(backend, owner)
  // With a live connection, a fault of the key would be taken for a fault of that one.
  return (await connections.find(owner)) ? { ok: false, code: 'activation-failed' } : installed
}

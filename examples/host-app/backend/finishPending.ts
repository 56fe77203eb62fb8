import { breaksConnection, type CheckAnswer } from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import { noteLine } from './requestLog'
import { uninstallUnused } from './uninstallUnused'

/** Nothing new is active then, which is all that can be told of it. */
const unreadable = { ok: false, code: 'activation-failed' } as const

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
  const { connections, pleo, log, now } = backend
  const pending = await connections.find(owner, 'pending')
  if (!pending) return null
  const key = connections.openKey(owner, pending)
  if (key === null) log(noteLine('key-unreadable', owner, now))
  const installed = key === null ? unreadable : await pleo.installation(key)
  const unused = { key, installationId: pending.installationId }
  if (installed.ok && !installed.pending) {
    if (await connections.promote(owner, pending)) return null
    // Another company went live meanwhile, or another key is pending by now: then ask about that.
    await uninstallUnused(backend, owner, unused)
    return finishPending(backend, owner)
  }
  const isFresh = now().getTime() - pending.connectedAt.getTime() < waitedForMs
  if (installed.ok) return isFresh ? { ok: true, pending: true } : null
  const isOver = breaksConnection(installed) || installed.code === 'activation-failed'
  if (!isOver) return isFresh ? { ok: true, pending: true } : null
  if (!(await connections.remove(owner, 'pending', pending))) return finishPending(backend, owner)
  await uninstallUnused(backend, owner, unused)
  // With a live connection, a fault of the key would be taken for a fault of that one.
  return (await connections.find(owner)) ? { ok: false, code: 'activation-failed' } : installed
}

import { breaksConnection, type CheckAnswer } from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import type { StoredConnection } from './connections'
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
  const { connections, pleo, log, now, inTurn } = backend
  const pending = await connections.find(owner, 'pending')
  if (!pending) return null
  const key = connections.openKey(owner, pending)
  if (key === null) log(noteLine('key-unreadable', owner, now))
  const installed = key === null ? unreadable : await pleo.installation(key)
  if (installed.ok && !installed.pending) {
    // If another company went live meanwhile, or another key is pending by now, ask about that.
    const isPromoted = await inTurn(owner, () => promote(backend, owner, pending))
    return isPromoted ? null : finishPending(backend, owner)
  }
  const isFresh = now().getTime() - pending.connectedAt.getTime() < waitedForMs
  if (installed.ok) return isFresh ? { ok: true, pending: true } : null
  const isOver = breaksConnection(installed) || installed.code === 'activation-failed'
  if (!isOver) return isFresh ? { ok: true, pending: true } : null
  const isDropped = await inTurn(owner, () => drop(backend, owner, pending))
  if (!isDropped) return finishPending(backend, owner)
  // With a live connection, a fault of the key would be taken for a fault of that one.
  return (await connections.find(owner)) ? { ok: false, code: 'activation-failed' } : installed
}

async function promote(backend: Backend, owner: Owner, pending: StoredConnection): Promise<boolean> {
  const live = await backend.connections.find(owner)
  const isPromoted = await backend.connections.promote(owner, pending)
  const unused = isPromoted ? live : pending
  if (unused) await uninstallUnused(backend, owner, unused)
  return isPromoted
}

async function drop(backend: Backend, owner: Owner, pending: StoredConnection): Promise<boolean> {
  const isDropped = await backend.connections.remove(owner, 'pending', pending)
  await uninstallUnused(backend, owner, pending)
  return isDropped
}

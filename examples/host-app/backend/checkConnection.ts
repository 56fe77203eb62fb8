import { breaksConnection, type CheckAnswer, type Failure } from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import { type StoredConnection, toConnection } from './connections'
import { finishPending } from './finishPending'
import { identifyKey } from './identifyKey'
import { noteLine } from './requestLog'

/** Asks Pleo about the key that is stored, so that a page learns by itself when it stops working (R23). */
export async function checkConnection(backend: Backend, owner: Owner): Promise<CheckAnswer> {
  const pending = await finishPending(backend, owner)
  if (pending) return pending
  const stored = await backend.connections.find(owner)
  if (!stored) return { ok: true, connection: null }
  const failure = await findFailure(backend, owner, stored)
  if (!failure) await backend.connections.verified(owner, stored)
  else if (breaksConnection(failure)) await backend.connections.broken(owner, stored, failure)
  // Read again: while Pleo was asked, another key may have gone live, and what was found out is not about that one.
  const now = await backend.connections.find(owner)
  const known = now?.revision === stored.revision ? failure : now?.failure
  return known ? { ok: false, ...known } : { ok: true, connection: now && toConnection(now) }
}

async function findFailure(backend: Backend, owner: Owner, stored: StoredConnection): Promise<Failure | null> {
  const { company } = stored
  const key = backend.connections.openKey(owner, stored)
  if (key === null) {
    backend.log(noteLine('key-unreadable', owner, backend.now))
    // Only a new key helps, and no other code asks for one without a cause at Pleo, which this has not.
    return { code: 'invalid-key', company }
  }
  const identity = await identifyKey(backend, owner, key)
  if (identity.ok) {
    const covers = identity.companies.some(({ id }) => id === company.id)
    return covers ? null : { code: 'insufficient-permissions', company }
  }
  const { code, missingPermissions, retryAfterSeconds } = identity
  return {
    code,
    company,
    ...(missingPermissions && { missingPermissions }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  }
}

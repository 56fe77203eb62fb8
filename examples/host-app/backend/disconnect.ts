import type { DisconnectAnswer, FailureCode } from 'latchkey/server'
import { integrations } from '../integrations'
import type { Backend, Owner } from './Backend'
import type { StoredConnection } from './connections'
import { noteLine } from './requestLog'

/** Removes the installation at Pleo, where there is one, and then the key here. In that order: nothing is left behind. */
export function disconnect(backend: Backend, owner: Owner): Promise<DisconnectAnswer> {
  const { connections, inTurn } = backend
  return inTurn(owner, async () => {
    for (const stage of ['pending', 'active'] as const) {
      // Until none is found: another instance may save one while Pleo is asked about the one before.
      for (let stored = await connections.find(owner, stage); stored; stored = await connections.find(owner, stage)) {
        if (!(await uninstall(backend, owner, stored))) return { ok: false, code: 'disconnect-failed' }
        await connections.remove(owner, stage, stored)
      }
    }
    return { ok: true }
  })
}

/** False when Pleo could not be asked. A key that it does not take any more, or never will, can be removed all the same. */
async function uninstall(backend: Backend, owner: Owner, stored: StoredConnection): Promise<boolean> {
  const { connections, pleo, log, now } = backend
  if (!integrations[owner.integration].installs) return true
  if ((await connections.countUsers(owner, stored)) > 1) return true
  const key = connections.openKey(owner, stored)
  const answer = key === null ? null : await pleo.uninstall(key)
  if (answer?.ok) return true
  if (answer && unanswered.includes(answer.code)) return false
  log(noteLine('installation-not-removed', owner, now))
  return true
}

const unanswered: readonly FailureCode[] = ['service-unavailable', 'timeout', 'rate-limited']

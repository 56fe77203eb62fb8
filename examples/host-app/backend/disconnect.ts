import type { DisconnectAnswer } from 'latchkey/server'
import { integrations } from '../integrations'
import type { Backend, Owner } from './Backend'

/** Removes the installation at Pleo, where there is one, and then the key here. In that order: nothing is left behind. */
export async function disconnect({ connections, pleo }: Backend, owner: Owner): Promise<DisconnectAnswer> {
  const stored = await connections.find(owner)
  if (stored && integrations[owner.integration].installs) {
    const answer = await pleo.uninstall(connections.openKey(owner, stored))
    if (!answer.ok) return { ok: false, code: 'disconnect-failed' }
  }
  await connections.remove(owner, 'pending')
  await connections.remove(owner, 'active')
  return { ok: true }
}

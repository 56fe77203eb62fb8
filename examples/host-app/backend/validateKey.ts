import { keyHint, type ValidateAnswer, type ValidateRequest } from 'latchkey/server'
import { integrations } from '../integrations'
import type { Backend, Owner } from './Backend'
import { identifyKey } from './identifyKey'

/**
 * Authenticates and identifies a key. Where keys have to be installed, nothing is kept: `activateKey` does that. Where
 * not, the key goes live here, but only for the company that the page may activate for.
 */
export async function validateKey(backend: Backend, owner: Owner, request: ValidateRequest): Promise<ValidateAnswer> {
  const { key, current, mayActivateFor } = request
  const identity = await identifyKey(backend, owner, key)
  if (!identity.ok) return identity
  const { companies, permissions } = identity
  const [only] = companies
  const hint = keyHint(key)
  const accepted = { ok: true, permissions, ...(hint && { keyHint: hint }) } as const

  if (integrations[owner.integration].installs) {
    return companies.length > 1 ? { ...accepted, companies } : { ...accepted, company: only }
  }
  const wanted = mayActivateFor === 'any' && companies.length === 1 ? only.id : mayActivateFor
  const company = companies.find(({ id }) => id === wanted)
  if (!company) {
    return companies.length > 1 ? { ...accepted, companies } : { ok: false, code: 'company-mismatch', company: only }
  }
  const connection = { company, key, keyHint: hint, replaces: current, installationId: null }
  const isSaved = await backend.connections.save(owner, connection)
  return isSaved ? { ...accepted, company } : { ok: false, code: 'company-mismatch', company }
}

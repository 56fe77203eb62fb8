import {
  type ActivateAnswer,
  type ActivateRequest,
  type FailedAnswer,
  type FailureCode,
  keyHint,
} from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import { identifyKey } from './identifyKey'
import { isOvertaken } from './isOvertaken'

/** Installs a key for the company that the person confirmed, and keeps it. Whatever fails, nothing new is live. */
export async function activateKey(backend: Backend, owner: Owner, request: ActivateRequest): Promise<ActivateAnswer> {
  const { connections, pleo } = backend
  const { key, current } = request
  // Asked again, since a browser may send any company.
  const identity = await identifyKey(backend, owner, key)
  if (!identity.ok) return identity
  const company = identity.companies.find(({ id }) => id === request.company.id)
  if (!company) return { ok: false, code: 'company-mismatch', company: identity.companies[0] }
  if (await isOvertaken(backend, owner, company, current)) return { ok: false, code: 'company-mismatch', company }

  const installed = await pleo.install(key)
  if (!installed.ok) return asActivation(installed)
  const [, installedId] = /^urn:pleo:company:(.+)$/.exec(installed.urn) ?? []
  if (installedId && installedId !== company.id) {
    return { ok: false, code: 'company-mismatch', company: { id: installedId } }
  }
  const hint = keyHint(key)
  await connections.save(owner, { company, key, keyHint: hint }, installed.pending ? 'pending' : 'active')
  if (installed.pending) return { ok: true, pending: true }
  await connections.remove(owner, 'pending')
  return { ok: true, company, ...(hint && { keyHint: hint }) }
}

/** The key was right a moment ago, so trouble of the service is trouble of the installation. */
function asActivation(failure: FailedAnswer): FailedAnswer {
  const service: readonly FailureCode[] = ['service-unavailable', 'timeout', 'unexpected-answer']
  return service.includes(failure.code) ? { ok: false, code: 'activation-failed' } : failure
}

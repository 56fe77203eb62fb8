import {
  type ActivateAnswer,
  type ActivateRequest,
  type Company,
  type FailedAnswer,
  type FailureCode,
  keyHint,
} from 'latchkey/server'
import type { Backend, Owner } from './Backend'
import { identifyKey } from './identifyKey'
import { uninstallUnused } from './uninstallUnused'

/**
 * Installs a key for the company that the person confirmed, and keeps it. Whatever fails, nothing new is live, and what was
 * installed for it is taken back; as is, after a success, what the replaced key had installed.
 */
export async function activateKey(backend: Backend, owner: Owner, request: ActivateRequest): Promise<ActivateAnswer> {
  // Asked again, since a browser may send any company.
  const identity = await identifyKey(backend, owner, request.key)
  if (!identity.ok) return identity
  const company = identity.companies.find(({ id }) => id === request.company.id)
  if (!company) return { ok: false, code: 'company-mismatch', company: identity.companies[0] }
  return backend.inTurn(owner, () => installAndSave(backend, owner, request, company))
}

async function installAndSave(
  backend: Backend,
  owner: Owner,
  { key, current }: ActivateRequest,
  company: Company,
): Promise<ActivateAnswer> {
  const { connections, pleo } = backend
  const mismatch = { ok: false, code: 'company-mismatch', company } as const
  // `save` has the last word; what is seen before is not installed in vain.
  const live = await connections.find(owner)
  if (live && live.company.id !== company.id && live.company.id !== current?.id) return mismatch
  const pending = await connections.find(owner, 'pending')

  const installed = await pleo.install(key)
  if (!installed.ok) return asActivation(installed)
  const { id: installationId, pending: isPending, urn } = installed
  const hint = keyHint(key)
  const connection = { company, key, keyHint: hint, replaces: current, installationId }
  const [, installedId = company.id] = /^urn:pleo:company:(.+)$/.exec(urn) ?? []
  const isRight = installedId === company.id
  let isSaved = false
  try {
    isSaved = isRight && (await connections.save(owner, connection, isPending ? 'pending' : 'active'))
  } finally {
    if (!isSaved) await uninstallUnused(backend, owner, connection)
  }
  if (!isSaved) return isRight ? mismatch : { ...mismatch, company: { id: installedId } }

  if (pending && !isPending) await connections.remove(owner, 'pending', pending)
  const replaced = [live, pending].filter((one) => one !== null)
  await Promise.all(replaced.map((one) => uninstallUnused(backend, owner, one)))
  return isPending ? { ok: true, pending: true } : { ok: true, company, ...(hint && { keyHint: hint }) }
}

/** The key was right a moment ago, so trouble of the service is trouble of the installation. */
function asActivation(failure: FailedAnswer): FailedAnswer {
  const service: readonly FailureCode[] = ['service-unavailable', 'timeout', 'unexpected-answer']
  return service.includes(failure.code) ? { ok: false, code: 'activation-failed' } : failure
}

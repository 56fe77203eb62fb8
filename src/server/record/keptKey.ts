import { keyHint } from '../../core/connection/keyHint'
import type { Company } from '../../core/provider/company'
import type { Credential } from '../provider/Credential'
import type { KnownIdentity } from '../provider/createProviderCalls'
import type { Owner } from '../provider/Owner'
import type { KeptKey } from '../vault/ConnectionRecord'
import type { Backend } from './Backend'

/**
 * Everything that a seal is good for. Moved to another integration, whose provider would be sent it, or to another owner,
 * entry, company or installation it does not open.
 */
function boundTo(
  { nameOf }: Backend,
  owner: Owner,
  { id, company, installation }: Pick<KeptKey, 'id' | 'company' | 'installation'>,
): string {
  return JSON.stringify([nameOf('owner', owner.id), id, company.id, installation])
}

/** A credential, sealed for one entry of one owner's record. */
export async function keptKey(
  backend: Backend,
  owner: Owner,
  credential: Credential,
  of: { readonly company: Company; readonly identity: KnownIdentity; readonly attempt: string },
): Promise<Omit<KeptKey, 'since'>> {
  const { company, identity, attempt } = of
  const bound = { id: crypto.randomUUID(), company, installation: identity.installationOf(company) }
  const sealed: unknown = await backend.vault.seal(JSON.stringify(credential), boundTo(backend, owner, bound))
  if (typeof sealed !== 'string') throw new TypeError('This vault sealed a key, and what came out is no text.')
  return {
    ...bound,
    sealed,
    attempt,
    keyHint: keyHint(credential.key),
    expiresAt: identity.expiresAt,
    permissions: identity.permissions,
    fields: credential.fields,
  }
}

/** Null where it can't be opened here, which is noted, and says nothing about the key. */
export async function openKey(backend: Backend, owner: Owner, kept: KeptKey): Promise<Credential | null> {
  const { vault, note, onOpened } = backend
  const opened = toCredential(await vault.open(kept.sealed, boundTo(backend, owner, kept)))
  onOpened(opened === null ? 'unreadable' : 'well')
  if (opened === null) note('key-unreadable', owner)
  return opened
}

/** Null for what is none: a vault of the host's own may open anything. Never throws a `SyntaxError`, which quotes the key. */
function toCredential(opened: unknown): Credential | null {
  try {
    const { key, fields, secrets } = Object(JSON.parse(String(opened))) as Record<string, unknown>
    if (typeof key !== 'string' || !isObject(fields) || !isObject(secrets)) return null
    // SAFETY: its members are texts, as `keptKey` has sealed them.
    return { key, fields, secrets } as Credential
  } catch {
    return null
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null

/** The same, sealed with the encryption key that seals now, so that an older one can go. */
export async function resealed<Kept extends KeptKey>(backend: Backend, owner: Owner, kept: Kept): Promise<Kept> {
  const { vault } = backend
  if (!vault.isStale(kept.sealed)) return kept
  const bound = boundTo(backend, owner, kept)
  const opened = await vault.open(kept.sealed, bound)
  return opened === null ? kept : { ...kept, sealed: await vault.seal(opened, bound) }
}

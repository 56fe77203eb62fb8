import {
  type ConnectionRecord,
  type Credential,
  emptyRecord,
  type LiveKey,
  ProviderFailure,
  type Vault,
} from 'latchkey/server'
import { readJson } from './readJson'

export interface NangoOptions {
  /** An API key of your Nango environment that may read and write connections. */
  readonly secretKey: string
  /** The integration ID at Nango; its auth type has to be API key. */
  readonly integrationId: string
  /** @default 'https://api.nango.dev' */
  readonly baseUrl?: string
}

/** Milliseconds; a few in a row stay below the 18 seconds of a request. */
const limitMs = 5_000

/**
 * Nango as the vault: Latchkey asks for the key and shows what becomes of it, Nango keeps it. Importing tests nothing at
 * Nango, so the handler asks the provider first. One Nango connection for each owner, with the owner's id. A
 * `single-writer`: Nango does not compare before it writes, so of two attempts in the same moment the later one is kept.
 */
export function nangoVault({ secretKey, integrationId, baseUrl = 'https://api.nango.dev' }: NangoOptions): Vault {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      const response = await fetch(new URL(path, baseUrl), {
        ...init,
        headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(limitMs),
      })
      if (response.status < 500 && response.status !== 429) return response
    } catch {
      // What was thrown may quote what was sent.
    }
    throw new ProviderFailure('service-unavailable', { side: 'host' })
  }

  const pathOf = (owner: string) =>
    `/connections/${encodeURIComponent(idOf(owner))}?provider_config_key=${encodeURIComponent(integrationId)}`

  async function remove(owner: string) {
    const response = await ask(pathOf(owner), { method: 'DELETE' })
    if (response.ok || response.status === 404) return
    // Older versions say 400 for a connection that is not there, and for much else.
    const { code } = Object((await readJson(response)).error) as { code?: unknown }
    if (code !== 'unknown_connection') throw new ProviderFailure('disconnect-failed')
  }

  return {
    keeps: 'single-writer',
    // Nango seals it; here it only takes the place of a sealed text.
    seal: (text) => Promise.resolve(text),
    open: (sealed) => Promise.resolve(sealed),
    isStale: () => false,

    async read(owner) {
      const response = await ask(pathOf(owner))
      if (response.status === 404) return { record: null, version: null, now: new Date() }
      // Its own keys are wrong then, which is nothing that the person could mend.
      if (response.status === 401 || response.status === 403) throw new ProviderFailure('unknown')
      const { credentials, metadata } = await readJson(response)
      const { apiKey } = Object(credentials) as { apiKey?: unknown }
      const { latchkey } = Object(metadata) as { latchkey?: Kept }
      if (!response.ok || typeof apiKey !== 'string' || !latchkey)
        throw new ProviderFailure('unexpected-answer', { side: 'host' })
      const { live, ...rest } = latchkey
      const sealed = JSON.stringify({ key: apiKey, fields: live.fields, secrets: {} })
      const record: ConnectionRecord = { ...emptyRecord, ...rest, live: { ...live, sealed } }
      return { record, version: record.revision, now: new Date() }
    },

    async write(owner, { revision, live, ended }) {
      if (!live) {
        await remove(owner)
        return true
      }
      // SAFETY: what `seal` was given, which is a credential.
      const { key, secrets } = JSON.parse(live.sealed) as Credential
      // Metadata is not sealed as credentials are, and an API key connection has room for one.
      if (Object.keys(secrets).length > 0) throw new TypeError('nangoVault keeps a key and no further secrets.')
      const kept: Kept = { revision, ended, live: { ...live, sealed: '' } }
      const body = {
        connection_id: idOf(owner),
        provider_config_key: integrationId,
        credentials: { type: 'API_KEY', apiKey: key },
        metadata: { latchkey: kept },
      }
      const { ok } = await ask('/connections', { method: 'POST', body: JSON.stringify(body) })
      if (!ok) throw new ProviderFailure('activation-failed')
      return true
    },

    // Nothing is installed with a single writer, so nothing is to be looked for.
    isUsed: () => Promise.resolve(false),
    unfinished: () => Promise.resolve([]),
    alone: (_name, _waitMs, run) => run({ extend: () => Promise.resolve() }),
  }
}

interface Kept {
  readonly revision: number
  readonly ended: readonly string[]
  readonly live: LiveKey
}

function idOf(owner: string): string {
  // SAFETY: the handler names an owner by a list of which the id is the third.
  const [, , id] = JSON.parse(owner) as [string, string, string]
  // In an address it would be another one.
  if (id === '.' || id === '..') throw new TypeError('Nango can not have a connection of this name.')
  return id
}

import { askService } from './askService'
import { type Kept, type Vault, VaultFailure } from './Integration'
import { readJson } from './readJson'

export interface NangoOptions {
  /** An API key of your Nango environment that may read and write connections. */
  readonly secretKey: string
  /** The integration ID at Nango; its auth type has to be API key. */
  readonly integrationId: string
  /** @default 'https://api.nango.dev' */
  readonly baseUrl?: string
}

/**
 * Nango as the vault: Latchkey asks for the key and shows what becomes of it, Nango keeps it. Importing tests nothing at
 * Nango, so `createIntegration` asks the provider first. One Nango connection for each owner, with the owner's id.
 */
export function nangoVault({ secretKey, integrationId, baseUrl = 'https://api.nango.dev' }: NangoOptions): Vault {
  async function ask(path: string, signal: AbortSignal, init: RequestInit = {}): Promise<Response> {
    const response = await askService(new URL(path, baseUrl), {
      ...init,
      headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
      signal,
    })
    if (!(response instanceof Response)) throw new VaultFailure(response.code)
    // Its own keys are wrong then, which is nothing that the person could mend.
    if (response.status === 401 || response.status === 403) throw new VaultFailure('unknown')
    return response
  }

  const pathOf = (id: string) =>
    `/connections/${encodeURIComponent(id)}?provider_config_key=${encodeURIComponent(integrationId)}`

  return {
    async get({ id }, signal) {
      const response = await ask(pathOf(id), signal)
      if (response.status === 404) return null
      const { credentials, metadata } = await readJson(response)
      const { apiKey } = Object(credentials) as { apiKey?: unknown }
      const { latchkey } = Object(metadata) as { latchkey?: Omit<Kept, 'key'> }
      if (!response.ok || typeof apiKey !== 'string' || !latchkey) throw new VaultFailure('unexpected-answer')
      return { ...latchkey, key: apiKey }
    },

    // Nango does not compare before it writes: of two attempts in the same moment, the later one is kept.
    async put({ id }, { key, ...latchkey }, _before, signal) {
      // Metadata is not sealed as credentials are, and an API key connection has room for one.
      if (Object.keys(latchkey.secrets).length > 0)
        throw new TypeError('nangoVault keeps a key and no further secrets.')
      const body = {
        connection_id: id,
        provider_config_key: integrationId,
        credentials: { type: 'API_KEY', apiKey: key },
        metadata: { latchkey },
      }
      const { ok } = await ask('/connections', signal, { method: 'POST', body: JSON.stringify(body) })
      if (!ok) throw new VaultFailure('activation-failed')
      return true
    },

    async remove({ id }, signal) {
      const { ok, status } = await ask(pathOf(id), signal, { method: 'DELETE' })
      // Unknown there means that it is gone already: 400 or 404, depending on the version.
      if (!ok && status !== 400 && status !== 404) throw new VaultFailure('disconnect-failed')
    },
  }
}

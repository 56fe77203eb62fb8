import { createConnectionHandler, defineProvider, type Identify, type Installation, memoryVault } from 'latchkey/server'

/** The path below which every framework has it. */
export const wirePath = '/api/wire'

/**
 * A backend with a provider at `providerUrl`, which knows `GET /me` and `/installation`: what a host writes, in every
 * runtime that knows `Request` and `Response`.
 */
export function wireHandler(providerUrl: string, activation: 'separate' | 'included') {
  const at = (path: string) => new URL(path, providerUrl)
  const headers = (key: string) => ({ Authorization: `Bearer ${key}` })
  const identify: Identify = async ({ key }, { fetch }) => {
    const response = await fetch(at('/me'), { headers: headers(key) })
    if (response.status === 401) return { ok: false, code: 'invalid-key' }
    const { id, name } = (await response.json()) as { id: string; name: string }
    return { ok: true, companies: [{ id, name }] }
  }
  const installation: Installation = {
    async install({ key }, { fetch }) {
      const { ok } = await fetch(at('/installation'), { method: 'POST', headers: headers(key) })
      return ok ? { ok: true, state: 'installed' } : { ok: false, code: 'activation-failed' }
    },
    async isInstalled({ key }, { fetch }) {
      const { status } = await fetch(at('/installation'), { headers: headers(key) })
      return { ok: true, state: status === 200 ? 'installed' : 'absent' }
    },
    async uninstall({ key }, { fetch }) {
      await fetch(at('/installation'), { method: 'DELETE', headers: headers(key) })
      return { ok: true }
    },
  }
  return createConnectionHandler({
    name: 'wire',
    provider: defineProvider({ name: 'Wire', keyKind: 'standalone' }),
    owner: (request) => (request.headers.get('x-test-user') ? { id: 'customer-1' } : null),
    identify,
    installation: activation === 'separate' ? installation : undefined,
    vault: memoryVault({ scope: 'vault' }),
  })
}

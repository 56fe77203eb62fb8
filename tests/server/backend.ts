import {
  type ConnectionHandlerOptions,
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  memoryVault,
} from 'latchkey/server'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'

export const owner = { id: 'customer-1' }

/** What a test gives in place of an option: of another type too, as JavaScript allows. */
type Given = { readonly [Name in keyof ConnectionHandlerOptions]?: unknown }

/** A backend that takes every key, but for what the test gives. */
export function startBackend(given: Given = {}) {
  allowConsole('warn', /memoryVault is for development/)
  const log: HandlerEvent[] = []
  const vault = memoryVault({ scope: 'vault' })
  const options = {
    name: 'any',
    provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
    owner: () => owner,
    identify: async () => ({ ok: true, companies: [{ id: 'c-1' }] }),
    vault,
    log: (event: HandlerEvent) => log.push(event),
    ...given,
  }
  // SAFETY: what is of another type is what the test is about.
  const handler = createConnectionHandler(options as ConnectionHandlerOptions)
  const ask = async (method: string, path: string, body?: object | string, headers: Record<string, string> = {}) => {
    const response = await handler(
      new Request(`https://app.test/api/any/${path}`, {
        method,
        headers: {
          ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
          ...headers,
        },
        ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return { status: response.status, text, json: JSON.parse(text) as Record<string, unknown> }
  }
  const attempt = (key: string) => ({ key, intent: 'connect', current: null, fields: {}, secrets: {} })
  return {
    handler,
    log,
    vault,
    ask,
    validate: (key = aKey(), headers = {}) =>
      ask('POST', 'validate', { ...attempt(key), mayActivateFor: 'any' }, headers),
    activate: (key = aKey(), id = 'c-1', headers = {}) =>
      ask('POST', 'activate', { ...attempt(key), company: { id } }, headers),
    check: () => ask('GET', 'connection'),
    disconnect: () => ask('DELETE', 'connection'),
  }
}

/** What is installed at a provider, and its three functions, but for what the test gives. */
export function startInstallation(given: object = {}) {
  const installed = new Set<string>()
  const installation = {
    install: async ({ key }: { key: string }) => {
      installed.add(key)
      return { ok: true, state: 'installed' }
    },
    isInstalled: async ({ key }: { key: string }) => ({ ok: true, state: installed.has(key) ? 'installed' : 'absent' }),
    uninstall: async ({ key }: { key: string }) => {
      installed.delete(key)
      return { ok: true }
    },
    ...given,
  }
  return { installed, installation }
}

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createIntegration } from '../../examples/recipes/createIntegration'
import type { Kept } from '../../examples/recipes/Integration'
import { kvVault } from '../../examples/recipes/kvVault'
import { nangoVault } from '../../examples/recipes/nangoVault'
import { slackIdentify } from '../../examples/recipes/slackIdentify'
import { validatorContract } from '../../src/testing'
import { aKey } from '../aKey'
import { findKeys } from '../server/findKeys'
import { attemptWith } from './attemptWith'
import { startProvider } from './startProvider'
import { startSlack } from './startSlack'
import { toValidator } from './toValidator'

const owner = { id: 'customer-1' }
const signal = new AbortController().signal
const secretKey = 'nango-secret'

interface NangoConnection {
  readonly connection_id: string
  readonly provider_config_key: string
  readonly credentials: { readonly type: string; readonly apiKey: string }
  readonly metadata: unknown
}

/** The three requests of Nango's API that the recipe makes, with the statuses of its server. */
async function startNango() {
  const connections = new Map<string, NangoConnection>()
  const nango = await startProvider(({ method, url, headers, body }) => {
    if (headers.authorization !== `Bearer ${secretKey}`)
      return { status: 401, body: { error: { code: 'unauthorized' } } }
    if (method === 'POST' && url === '/connections') {
      const sent = JSON.parse(body) as NangoConnection
      connections.set(`${sent.connection_id} ${sent.provider_config_key}`, sent)
      return { status: 201, body: { id: 1, ...sent } }
    }
    const { pathname, searchParams } = new URL(url, 'http://nango.test')
    const id = `${decodeURIComponent(pathname.replace('/connections/', ''))} ${searchParams.get('provider_config_key')}`
    const found = connections.get(id)
    if (method === 'GET') {
      return found ? { body: { id: 1, ...found } } : { status: 404, body: { error: { code: 'not_found' } } }
    }
    return connections.delete(id)
      ? { body: { success: true } }
      : { status: 400, body: { error: { code: 'unknown_connection' } } }
  })
  return { ...nango, connections }
}

describe('the recipe: Nango as the vault', () => {
  async function start(goodKey: string, options: { secretKey?: string } = {}) {
    const [nango, slack] = [await startNango(), await startSlack(goodKey)]
    const vault = nangoVault({ secretKey, integrationId: 'slack-key', baseUrl: nango.url, ...options })
    return { nango, slack, validator: toValidator(createIntegration(slackIdentify(slack.url), vault), owner) }
  }

  it('keeps the whole contract of a validator', { timeout: 60_000 }, async () => {
    const goodKey = aKey('good')
    const { validator, slack } = await start(goodKey)
    const { slow, dead } = slack
    const samples = { goodKey, badKey: aKey('bad'), company: { id: 'T0ACME' }, timeoutMs: 2_000, slow, dead }
    for (const { name, run } of validatorContract(validator, samples))
      await expect(run(), name).resolves.toBeUndefined()
  })

  it('hands the key over as a credential, and nothing of it anywhere else', async () => {
    const goodKey = aKey('good')
    const { validator, nango } = await start(goodKey)
    expect(await attemptWith(validator, goodKey)).toMatchObject({ ok: true })
    const { credentials, ...rest } = nango.connections.get('customer-1 slack-key') ?? {}
    expect(credentials).toEqual({ type: 'API_KEY', apiKey: goodKey })
    const addresses = nango.seen.map(({ url, rawHeaders }) => url + rawHeaders).join('\n')
    expect(findKeys([goodKey], { rest: JSON.stringify(rest), addresses })).toEqual([])
  })

  it('imports no key that the provider refuses: Nango would not ask', async () => {
    const { validator, nango } = await start(aKey('good'))
    expect(await attemptWith(validator, aKey('bad'))).toEqual({ ok: false, code: 'invalid-key' })
    expect(nango.seen).toEqual([])
  })

  it('blames no key while Nango is gone, or refuses its own key', async () => {
    const goodKey = aKey('good')
    const { validator, nango } = await start(goodKey)
    const end = nango.dead()
    expect(await attemptWith(validator, goodKey)).toEqual({ ok: false, code: 'service-unavailable' })
    expect(await validator.check?.({ signal, current: null })).toEqual({ ok: false, code: 'service-unavailable' })
    end()
    const stranger = await start(goodKey, { secretKey: 'another' })
    expect(await attemptWith(stranger.validator, goodKey)).toEqual({ ok: false, code: 'unknown' })
  })

  it('disconnects what is gone already', async () => {
    const { validator } = await start(aKey('good'))
    expect(await validator.disconnect?.({ signal, company: { id: 'T0ACME' } })).toEqual({ ok: true })
  })
})

describe('the recipe: a key-value store as the vault', () => {
  const kept = (key: string): Kept => ({
    key,
    fields: { site: 'eu' },
    secrets: {},
    connection: { company: { id: 'T0ACME', name: 'Acme ApS ✓' }, revision: 1 },
    attempt: 'one',
  })
  const start = (encryptionKey = randomBytes(32).toString('base64')) => {
    const values = new Map<string, string>()
    const store = {
      get: async (name: string) => values.get(name) ?? null,
      put: async (name: string, value: string) => void values.set(name, value),
      delete: async (name: string) => void values.delete(name),
    }
    return { values, store, vault: kvVault(store, encryptionKey) }
  }

  it('K03: gives back what was put in, and stores nothing of the key readably', async () => {
    const key = aKey('kv')
    const { vault, values } = start()
    await vault.put(owner, kept(key), null, signal)
    expect(await vault.get(owner, signal)).toEqual(kept(key))
    expect(findKeys([key], { stored: JSON.stringify([...values]) })).toEqual([])
    await vault.remove(owner, signal)
    expect(await vault.get(owner, signal)).toBeNull()
  })

  it('never stores the same text twice, for the same key', async () => {
    const { vault, values } = start()
    const stored = new Set<string | undefined>()
    for (let i = 0; i < 3; i++) {
      await vault.put(owner, kept('the same key'), null, signal)
      stored.add(values.get('connection:customer-1'))
    }
    expect(stored.size).toBe(3)
  })

  it('opens nothing in the place of another owner, nor with another encryption key, nor what was changed', async () => {
    const { vault, values, store } = start()
    await vault.put(owner, kept('key'), null, signal)
    const sealed = values.get('connection:customer-1') ?? ''
    values.set('connection:customer-2', sealed)
    await expect(vault.get({ id: 'customer-2' }, signal)).rejects.toThrow()
    const other = kvVault(store, randomBytes(32).toString('base64'))
    await expect(other.get(owner, signal)).rejects.toThrow()
    values.set('connection:customer-1', `${sealed.slice(0, -8)}AAAAAAA=`)
    await expect(vault.get(owner, signal)).rejects.toThrow()
  })
})

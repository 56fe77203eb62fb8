import { randomBytes } from 'node:crypto'
import { createConnectionHandler, defineProvider, type EncryptionKey } from 'latchkey/server'
import { validatorContract, vaultContract } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { kvVault } from '../../examples/recipes/kvVault'
import { nangoVault } from '../../examples/recipes/nangoVault'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { findKeys } from '../findKeys'
import { startServer } from '../http/startServer'
import { attemptWith } from './attemptWith'
import { startProvider } from './startProvider'
import { slackAt, startSlack } from './startSlack'
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
    return { nango, slack, validator: toValidator(slackAt(slack.url), { owner, vault }) }
  }

  it('keeps the whole contract of a validator', async () => {
    const goodKey = aKey('good')
    const { validator, slack } = await start(goodKey)
    const { slow, dead, revoke } = slack
    const times = { timeoutMs: 2_000, checkTimeoutMs: 30_000 }
    const samples = { goodKey, badKey: aKey('bad'), company: { id: 'T0ACME' }, ...times, slow, dead, revoke }
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
    expect(await attemptWith(validator, aKey('bad'))).toMatchObject({ ok: false, code: 'invalid-key' })
    expect(nango.seen).toEqual([])
  })

  it('blames no key while Nango is gone, or refuses its own key', async () => {
    const goodKey = aKey('good')
    const { validator, nango } = await start(goodKey)
    const end = nango.dead()
    expect(await attemptWith(validator, goodKey)).toMatchObject({ ok: false, code: 'service-unavailable' })
    expect(await validator.check?.({ signal, current: null })).toMatchObject({ ok: false, code: 'service-unavailable' })
    end()
    const stranger = await start(goodKey, { secretKey: 'another' })
    expect(await attemptWith(stranger.validator, goodKey)).toMatchObject({ ok: false, code: 'unknown' })
  })

  it('disconnects what is gone already', async () => {
    const { validator } = await start(aKey('good'))
    expect(await validator.disconnect?.({ signal, company: { id: 'T0ACME' } })).toEqual({ ok: true })
  })
})

describe('the recipe: Nango, which answers 400 to much', () => {
  const disconnectedBy = async (answer: { status: number; body?: unknown }) => {
    const nango = await startProvider(({ method }) =>
      method === 'DELETE'
        ? answer
        : {
            body: {
              credentials: { apiKey: aKey('kept') },
              metadata: { latchkey: { revision: 1, ended: [], live: { company: { id: 'T0ACME' }, fields: {} } } },
            },
          },
    )
    const vault = nangoVault({ secretKey, integrationId: 'slack-key', baseUrl: nango.url })
    const validator = toValidator(failing, { owner, vault })
    return validator.disconnect?.({ signal, company: { id: 'T0ACME' } })
  }

  it.each([
    ['one that says that it is not there', { status: 400, body: { error: { code: 'unknown_connection' } } }],
    ['a 404', { status: 404 }],
    ['a 200', { status: 200, body: { success: true } }],
  ])('takes %s for disconnected', async (_, answer) => {
    expect(await disconnectedBy(answer)).toEqual({ ok: true })
  })

  it.each([
    ['a 400 that says something else', { status: 400, body: { error: { code: 'missing_provider_config' } } }],
    ['a 400 that says nothing', { status: 400 }],
    ['a 400 that is no object', { status: 400, body: 'unknown_connection' }],
    ['a refusal of its own key', { status: 401, body: { error: { code: 'unauthorized' } } }],
  ])('takes %s for no such thing', async (_, answer) => {
    expect(await disconnectedBy(answer)).toMatchObject({ ok: false, code: 'disconnect-failed' })
  })
})

describe('the recipe: Nango, which answers as nobody expected', () => {
  it('of an answer without an end reads no further than a megabyte', async () => {
    let written = 0
    const nango = await startServer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const more = () => {
        if (response.destroyed || written > 1_000_000_000) return
        written += 65_536
        if (response.write('x'.repeat(65_536))) setImmediate(more)
        else response.once('drain', more)
      }
      more()
    })
    onTestFinished(() => nango.stop())
    const vault = nangoVault({ secretKey, integrationId: 'slack-key', baseUrl: nango.url })
    const validator = toValidator(failing, { owner, vault })
    expect(await validator.check?.({ signal, current: null })).toMatchObject({ ok: false, code: 'unexpected-answer' })
    expect(written).toBeLessThan(60_000_000)
  })

  it.each(['.', '..'])('asks for no other address where an owner is called %s', async (id) => {
    const nango = await startNango()
    const vault = nangoVault({ secretKey, integrationId: 'slack-key', baseUrl: nango.url })
    expectConsole('error', /threw/)
    const validator = toValidator(failing, { owner: { id }, vault })
    expect(await validator.check?.({ signal, current: null })).toMatchObject({ ok: false, code: 'unknown' })
    expect(nango.seen).toEqual([])
  })
})

describe('the recipe: a key-value store as the vault', () => {
  const start = () => {
    const values = new Map<string, string>()
    const store = {
      get: async (name: string) => values.get(name) ?? null,
      put: async (name: string, value: string) => void values.set(name, value),
      delete: async (name: string) => void values.delete(name),
    }
    return { values, store, open: (keys: readonly [EncryptionKey, ...EncryptionKey[]]) => kvVault(store, ...keys) }
  }

  const { open } = start()
  it.each(vaultContract('single-writer', { open }).map((check) => [check.name, check] as const))(
    'as a single writer, it %s',
    (_, check) => expect(check.run()).resolves.toBeUndefined(),
  )

  it('stores nothing of the key readably, and opens it for its owner and in its place only', {
    tags: ['K03'],
  }, async () => {
    const { values, open } = start()
    const vault = open([randomBytes(32)])
    const goodKey = aKey('good')
    const slack = await startSlack(goodKey)
    const validatorOf = (id: string) => toValidator(slackAt(slack.url), { owner: { id }, vault })
    expect(await attemptWith(validatorOf('one'), goodKey)).toMatchObject({ ok: true })
    expect(findKeys([goodKey], { stored: JSON.stringify([...values]) })).toEqual([])
    expect(await validatorOf('one').check?.({ signal, current: null })).toMatchObject({ ok: true })
    const [[name, value] = ['', '']] = [...values]
    expectConsole('error', /key-unreadable/)
    values.set(name.replace('one', 'two'), value)
    expect(await validatorOf('two').check?.({ signal, current: null })).toMatchObject({ ok: false, code: 'unknown' })
  })

  it.each(['null', '{}', '[]', '"connected"', '{"revision":1', '', '{"sealed":"v1.a.b.c"}'])(
    'takes a value that it has not written, %j, for trouble, and not for "not connected"',
    async (text) => {
      const { store, open } = start()
      const vault = open([randomBytes(32)])
      const strange = { ...store, get: async () => text }
      expectConsole('error', /threw/)
      const validator = toValidator(failing, {
        owner,
        vault: { ...vault, read: kvVault(strange, randomBytes(32)).read },
      })
      expect(await validator.check?.({ signal, current: null })).toMatchObject({ ok: false, code: 'unknown' })
    },
  )

  it('refuses an encryption key of another length at once, and to have anything installed', () => {
    const { store } = start()
    expect(() => kvVault(store, randomBytes(16).toString('base64'))).toThrow(RangeError)
    const installation = { install: failing, isInstalled: failing, uninstall: failing }
    const provider = defineProvider({ name: 'Any', keyKind: 'standalone' })
    const vault = kvVault(store, randomBytes(32))
    const options = { name: 'any', provider, owner: () => owner, identify: failing, vault }
    expect(() => createConnectionHandler({ ...options, installation })).toThrow('does not compare')
  })
})

const failing = async () => ({ ok: false, code: 'unknown' }) as const

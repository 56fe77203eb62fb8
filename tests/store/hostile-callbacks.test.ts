import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ConnectionFailure } from '../../src/border/ConnectionFailure'
import { aKey } from '../aKey'
import { cases } from '../cases'
import { expectConsole } from '../expectConsole'
import { acme, deferred, reach, watched } from './setup'

it.each([
  [new TypeError('Failed to fetch'), 'network'],
  [new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }), 'network'],
  [new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
  [new TypeError('Load failed'), 'network'],
  [new TypeError("Cannot read properties of undefined (reading 'id')"), 'unknown'],
  [new DOMException('slow', 'TimeoutError'), 'timeout'],
  [new ConnectionFailure('ip-not-allowed'), 'ip-not-allowed'],
  [new Error('boom'), 'unknown'],
  ['a string', 'unknown'],
  [undefined, 'unknown'],
] as const)('takes what a callback throws (%s) for %s', async (thrown, code) => {
  if (code === 'unknown') expectConsole('warn', thrown instanceof TypeError ? /threw TypeError/ : /threw something/)
  const { store } = watched({
    validate: () => {
      throw thrown
    },
  })
  store.submit(aKey())
  expect((await reach(store, 'failed')).failure).toEqual(code === 'timeout' ? { code, side: 'host' } : { code })
})

it('is not stopped by a thrown value whose getters throw', async () => {
  expectConsole('warn', /threw something/)
  const trap = new Proxy(new Error('x'), {
    get() {
      throw new Error('trap')
    },
  })
  const { store } = watched({ validate: () => Promise.reject(trap) })
  store.submit(aKey())
  expect((await reach(store, 'failed')).failure.code).toBe('unknown')
})

it('takes an AbortError for a cancellation', async () => {
  const { store } = watched({ validate: () => Promise.reject(new DOMException('stop', 'AbortError')) })
  store.submit(aKey())
  expect(await reach(store, 'not-connected')).toEqual({ status: 'not-connected' })
})

it('ends a call that never settles after timeoutMs, and aborts it', async () => {
  vi.useFakeTimers()
  let signal: AbortSignal | null = null
  const { store } = watched({
    timeoutMs: 5_000,
    validate: (_, context) => {
      signal = context.signal
      return deferred<never>().promise
    },
  })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(4_999)
  expect(store.getState().status).toBe('validating')
  await vi.advanceTimersByTimeAsync(1)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'timeout' } })
  expect(signal).toMatchObject({ aborted: true })
  vi.useRealTimers()
})

it('drops the late answer to a cancelled attempt', async () => {
  const first = deferred<{ ok: true; company: typeof acme }>()
  const { store, seen } = watched({ validate: () => first.promise, activate: () => ({ ok: true, company: acme }) })
  store.submit(aKey())
  store.cancel()
  first.resolve({ ok: true, company: acme })
  await first.promise
  await Promise.resolve()
  expect(seen).toEqual(['validating', 'not-connected'])
})

it('takes anything that is not an answer for unexpected-answer, and says in development only where', async () => {
  expectConsole('warn', /does not fit its type/)
  const key = aKey()
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSymbol: true } as object),
      async (nonsense) => {
        const { store } = watched({ validate: () => nonsense as never })
        store.submit(key)
        expect((await reach(store, 'failed')).failure).toEqual({ code: 'unexpected-answer', side: 'host' })
      },
    ),
    cases(200),
  )
})

describe('a key that holds the id of its account', () => {
  const account = 'A1b2C3d4E5f6G7h8'
  const key = () => `acme_${account}_${aKey().replace(/\W/g, '')}`
  const company = { id: `acct-${account}`, name: 'Acme ApS' }
  const activate = vi.fn(() => ({ ok: true as const, company }))
  const acmePay = { name: 'Acme Pay', keyKind: 'standalone' } as const

  it('its id is masked, and a developer is told how to have it shown', { tags: ['K04'] }, async () => {
    expectConsole('warn', /`validate` gave an answer whose company id holds a part of the key.*`keyFormat\.publicPart`/)
    const { store } = watched({ provider: acmePay, validate: () => ({ ok: true, company }) })
    store.submit(key())
    expect(JSON.stringify(await reach(store, 'connected'))).not.toContain(account.slice(0, 8))
  })

  it('connects where that part is declared as no secret, and the rest of the key is masked', {
    tags: ['K04'],
  }, async () => {
    expectConsole('warn', /company name holds a part of the key/)
    const keyFormat = { pattern: /^acme_/, publicPart: /^acme_(\w{16})_/ }
    const entered = key()
    const rest = entered.slice(`acme_${account}_`.length)
    const named = { ...company, name: `Acme of ${entered}` }
    const { store } = watched({
      provider: { ...acmePay, keyFormat },
      validate: () => ({ ok: true, company: named }),
      activate,
    })
    store.submit(entered)
    const state = await reach(store, 'connected')
    expect(state.connection.company.id).toBe(company.id)
    expect(activate.mock.lastCall).toMatchObject([{}, { company: { id: company.id } }])
    for (let at = 0; at + 8 <= rest.length; at++) expect(JSON.stringify(state)).not.toContain(rest.slice(at, at + 8))
  })
})

it('keeps the key out of the state when a backend puts it into every text of its answer', {
  tags: ['R20'],
}, async () => {
  expectConsole('warn', /company id and company name hold a part of the key/)
  const key = aKey()
  const company = { id: `id-${key}`, name: `Company ${encodeURIComponent(key)}` }
  const { store } = watched({ validate: () => ({ ok: true, company, keyHint: key }) })
  store.submit(key)
  const state = await reach(store, 'connected')
  expect(JSON.stringify(state)).not.toContain(key.slice(4, 12))
  const failing = watched({
    validate: (apiKey) => ({
      ok: false,
      code: 'unknown',
      reference: btoa(`${apiKey.reveal()}:`),
      found: key,
      missingPermissions: [key],
    }),
  })
  failing.store.submit(key)
  const failed = JSON.stringify(await reach(failing.store, 'failed'))
  expect(failed).not.toContain(key.slice(4, 12))
  expect(failed).not.toContain(btoa(key).slice(4, 16))
})

it('also scrubs the details of a thrown ConnectionFailure', async () => {
  const key = aKey()
  const { store } = watched({
    validate: () => {
      throw new ConnectionFailure('unknown', { reference: `request with ${key}` })
    },
  })
  store.submit(key)
  expect((await reach(store, 'failed')).failure.reference).toBe('request with ••••')
})

it('cuts texts of a backend to 120 characters', async () => {
  const { store } = watched({ validate: () => ({ ok: true, company: { id: 'a', name: 'x'.repeat(5_000) } }) })
  store.submit(aKey())
  expect((await reach(store, 'connected')).connection.company.name?.length).toBeLessThanOrEqual(121)
})

it('goes on when onEvent throws', async () => {
  expectConsole('warn', /onEvent` threw/)
  const { store } = watched({
    onEvent: () => {
      throw new Error('host bug')
    },
  })
  store.submit(aKey())
  expect((await reach(store, 'connected')).connection.company).toEqual(acme)
})

it('onEvent never holds the key or its hint', { tags: ['K03'] }, async () => {
  const key = aKey()
  const events: unknown[] = []
  const { store } = watched({ onEvent: (event) => void events.push(event), disconnect: () => ({ ok: true }) })
  store.submit(key)
  await reach(store, 'connected')
  store.disconnect()
  await reach(store, 'not-connected')
  expect(events).toMatchObject([
    { type: 'status-changed', to: 'validating' },
    { type: 'submitted', intent: 'connect' },
    { type: 'status-changed', to: 'connected' },
    { type: 'connected', company: acme },
    { type: 'status-changed', to: 'disconnecting' },
    { type: 'status-changed', to: 'not-connected' },
    { type: 'disconnected' },
  ])
  expect(JSON.stringify(events)).not.toContain(key.slice(-4))
})

it.each([
  [{ validate: () => ({}) }, '`provider` is missing'],
  [{ provider: 'Pleo' }, '`validate` is missing'],
])('names the option that is missing: %j', (options, message) => {
  expect(() => watched({ provider: undefined, validate: undefined, ...options } as never)).toThrow(message)
})

it('what a host says with setConnection while an attempt runs is freed of its key', { tags: ['K04'] }, async () => {
  expectConsole('warn', /company id and company name hold a part of the key/)
  const key = aKey()
  const { store } = watched({ initialConnection: { company: acme }, validate: () => deferred<never>().promise })
  store.submit(key)
  const company = { id: `id-${key}`, name: `Acme ${key}` }
  store.setConnection({ connection: { company }, failure: { code: 'revoked-key', reference: `REQ ${key}` } })
  const state = JSON.stringify(store.getState())
  expect(state).toContain('revoked-key')
  expect(state.includes(key)).toBe(false)
  store.dispose()
})

it.each([
  [new DOMException('gone', 'NetworkError'), 'network'],
  [Object.assign(new Error('Failed to fetch'), { name: 'ResponseError' }), 'unknown'],
  [{ name: 'AbortError' }, 'unknown'],
  [{ name: 'TimeoutError' }, 'unknown'],
  [{ name: 'TypeError', message: 'Failed to fetch' }, 'unknown'],
] as const)('takes %s for %s: only an error is believed, and only by its name', async (thrown, code) => {
  if (code === 'unknown') expectConsole('warn', /threw something/)
  const { store } = watched({ validate: () => Promise.reject(thrown) })
  store.submit(aKey())
  expect((await reach(store, 'failed')).failure).toEqual({ code })
})

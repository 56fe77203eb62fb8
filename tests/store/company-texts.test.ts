import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CallbackName } from '../../src/border/answers'
import { parseAnswer } from '../../src/border/parseAnswer'
import type { Company } from '../../src/core/provider/company'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import { aKey } from '../aKey'
import { consoleRecord } from '../consoleGuard'
import { expectConsole } from '../expectConsole'
import { deferred, reach, watched } from './setup'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const northwind = { id: 'nw-1', name: 'Northwind Traders' }
/** Keys that begin with a word of the company's name, and go on with what can't be told from letters of a word. */
const mixed = () => `pk_northwind_Zq${aKey().replace(/\W/g, '').slice(4)}`

/** Whom the widget is connected to once `key` was accepted for `company`. */
async function connectedTo(company: unknown, key: string, options: Partial<ConnectionOptions> = {}): Promise<Company> {
  const { store } = watched({ validate: () => ({ ok: true, company }) as never, ...options })
  store.submit(key)
  return (await reach(store, 'connected')).connection.company
}

/** As above, where something was known before: a replacement has to be accepted. */
async function updatedTo(company: Company, key: string, known: NonNullable<ConnectionOptions['initialConnection']>) {
  const { store } = watched({
    initialConnection: known,
    validate: () => ({ ok: true, company }),
    activate: () => ({ ok: true, company }),
  })
  store.submit(key)
  await vi.waitUntil(() => store.getState().status !== 'validating', { timeout: 60_000 })
  if (store.getState().status === 'confirming') store.confirm(company.id)
  await vi.waitUntil(() => store.getState().status === 'connected', { timeout: 60_000 })
  return (await reach(store, 'connected')).connection.company
}

describe('a company whose name shares a word with its key', () => {
  it('is named where its random part is hexadecimal, which no word of a name is', { tags: ['R12'] }, async () => {
    for (const tail of ['4f9d20c1ab77e3620d75', '550e8400-e29b-41d4-a716-446655440000', 'ABCDEF0123456789ABCDEF01'])
      expect(await connectedTo(northwind, `pk_live_northwind_${tail}`)).toEqual(northwind)
    const acme = { id: 'acme-widgets', name: 'Acme Widgets, Inc.' }
    expect(await connectedTo(acme, 'acme-widgets.4f9d20c1ab77e3620d75')).toEqual(acme)
    expect(await connectedTo(acme, 'acmewidgets_v1_4f9d20c1ab77e3620d75')).toEqual(acme)
  })

  it('is named on an update as it was named before, whatever its key looks like', { tags: ['R12'] }, async () => {
    const company = { id: 'northwind-eu', name: 'Northwind Traders' }
    expect(await updatedTo(company, mixed(), { company })).toEqual(company)
    const check = deferred<{ ok: true; connection: { company: Company } }>()
    const { store } = watched({
      check: () => check.promise,
      validate: () => ({ ok: true, company }),
      activate: () => ({ ok: true, company }),
    })
    check.resolve({ ok: true, connection: { company } })
    await reach(store, 'connected')
    store.submit(mixed())
    await vi.waitUntil(() => store.getState().status !== 'connected', { timeout: 60_000 })
    expect((await reach(store, 'connected')).connection.company).toEqual(company)
  })

  it('is named where its text changed since, but the word was known before', { tags: ['R12'] }, async () => {
    const renamed = { id: 'nw-1', name: 'Northwind Traders (Europe)' }
    expect(await updatedTo(renamed, mixed(), { company: northwind })).toEqual(renamed)
  })

  it('is named where setConnection told of it before the key was entered', { tags: ['R12'] }, async () => {
    const { store } = watched({ validate: () => ({ ok: true, company: northwind }), activate: undefined })
    store.setConnection({ connection: { company: northwind }, failure: { code: 'expired-key' } })
    store.submit(mixed())
    expect((await reach(store, 'connected')).connection.company).toEqual(northwind)
  })

  it('is named where the word is the name of the provider', { tags: ['R12'] }, async () => {
    expect(await connectedTo(northwind, mixed(), { provider: 'Northwind' })).toEqual(northwind)
  })

  it('is masked where nothing tells its word from the rest of the key', { tags: ['K04'] }, async () => {
    expectConsole('warn', /company name/)
    const company = await connectedTo(northwind, mixed())
    expect(company).toEqual({ id: 'nw-1', name: '•••• Traders' })
  })

  it('is masked where only a part of a word was known, and as a whole where more of the key comes with it', {
    tags: ['K04'],
  }, async () => {
    expectConsole('warn', /company name/)
    const key = mixed()
    expect((await updatedTo({ id: 'nw-1', name: 'Northwind' }, key, { company: { id: 'Northwindows' } })).name).toBe(
      '••••',
    )
    const echoed = { id: 'nw-1', name: `Northwind ${key.slice(13, 30)}` }
    expect((await updatedTo(echoed, key, { company: northwind })).name).toBe('•••• ••••')
  })

  it('what is told while the key is entered counts for nothing', { tags: ['K04'] }, async () => {
    expectConsole('warn', /company name/)
    const key = mixed()
    const answer = deferred<{ ok: true; company: Company }>()
    const { store } = watched({ validate: () => answer.promise })
    store.submit(key)
    store.setConnection({ company: northwind })
    answer.resolve({ ok: true, company: northwind })
    await answer.promise
    expect(JSON.stringify(store.getState())).not.toContain('Northwind')
  })

  it('no other text is spared, such as a reference or a permission', { tags: ['K04'] }, async () => {
    const { store } = watched({
      initialConnection: { company: northwind },
      validate: () => ({
        ok: false,
        code: 'insufficient-permissions',
        reference: 'northwind',
        missingPermissions: ['northwind'],
      }),
    })
    store.submit(mixed())
    const { failure } = await reach(store, 'failed')
    expect(failure).toEqual({
      code: 'insufficient-permissions',
      reference: '••••',
      missingPermissions: ['••••'],
    })
  })
})

describe('what is masked is told', () => {
  it('once for a connection that is polled while its key is held', { tags: ['R26'] }, async () => {
    vi.useFakeTimers()
    expectConsole('warn', /`check` gave an answer whose company name/)
    const key = aKey()
    const check = vi.fn(() => ({ ok: true as const, connection: { company: { id: 'other', name: key } } }))
    const { store } = watched({
      initialConnection: { company: { id: 'acme' } },
      activate: () => ({ ok: true, pending: true }),
      validate: () => ({ ok: true, company: { id: 'acme' } }),
      check,
    })
    store.submit(key)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(check.mock.calls.length).toBeGreaterThan(2)
    const told = consoleRecord().entries.filter(({ text }) => text.includes('company name'))
    expect(told).toHaveLength(1)
    store.dispose()
    vi.useRealTimers()
  })

  it('in development, once for each source, with what to do, and never what it was', { tags: ['R26'] }, () => {
    const texts = { known: [], told: new Set<string>() }
    const read = (name: CallbackName, answer: unknown) => parseAnswer(name, answer, [key], undefined, texts)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const key = aKey()
    const company = { id: `id-${key}`, name: `Acme ${key}` }
    const told = () => warn.mock.calls.flat().join('\n')
    read('validate', { ok: true, company })
    expect(told()).toMatch(
      /^latchkey: `validate` gave an answer whose company id and company name hold a part of the key, .*`keyFormat\.publicPart`/,
    )
    read('validate', { ok: true, company })
    expect(warn).toHaveBeenCalledTimes(1)
    read('activate', { ok: true, company: { ...company, id: 'acme' } })
    expect(warn).toHaveBeenCalledTimes(2)
    expect(warn.mock.lastCall?.join()).toMatch(/`activate` gave an answer whose company name holds a part/)
    read('check', { ok: true, connection: { company: { id: 'acme', name: 'Acme' } } })
    expect(warn).toHaveBeenCalledTimes(2)
    expect(told()).not.toContain(key.slice(4, 12))
    vi.stubEnv('NODE_ENV', 'production')
    read('check', { ok: true, connection: { company } })
    expect(warn).toHaveBeenCalledTimes(2)
  })
})

describe('an id', () => {
  it.each([
    [12345, '12345'],
    [0, '0'],
    [-7, '-7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [12345678901234567890n, '12345678901234567890'],
  ])('that is the number %s is taken as its text', { tags: ['R12'] }, async (given, id) => {
    expect(await connectedTo({ id: given, name: 'Acme ApS' }, aKey())).toEqual({ id, name: 'Acme ApS' })
  })

  it('that is a number is the same company as its text', { tags: ['R14'] }, async () => {
    const { store, seen } = watched({
      initialConnection: { company: { id: 12345 } },
      validate: () => ({ ok: true, company: { id: '12345' } }),
      activate: () => ({ ok: true, company: { id: 12345 } }),
    })
    store.submit(aKey())
    await vi.waitUntil(() => seen.includes('activating'), { timeout: 60_000 })
    await reach(store, 'connected')
    expect(seen).not.toContain('confirming')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 53, true, '', 'x'.repeat(513)])(
    '%s names nobody for sure: unexpected-answer, and a developer is told what an id may be',
    { tags: ['R26'] },
    async (id) => {
      expectConsole('warn', /at: company\.id, companies\..*an id is/i)
      const { store } = watched({ validate: () => ({ ok: true, company: { id } }) as never })
      store.submit(aKey())
      expect((await reach(store, 'failed')).failure).toEqual({ code: 'unexpected-answer', side: 'host' })
    },
  )

  it('of 512 characters reaches the host whole', { tags: ['R12'] }, async () => {
    const id = `urn:${'x'.repeat(508)}`
    const activate = vi.fn(() => ({ ok: true as const, company: { id } }))
    expect(await connectedTo({ id }, aKey(), { activate })).toEqual({ id })
    expect(activate).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ company: { id } }))
  })
})

describe('a date that can not be read', () => {
  it.each(['soon', '', 1_900_000_000, {}, true])(
    'costs the date, not the connection: %j',
    { tags: ['R26'] },
    async (expiresAt) => {
      expectConsole('warn', /`validate` gave an answer with a time that can't be read, at: expiresAt\..*ISO 8601/)
      const { store } = watched({ validate: () => ({ ok: true, company: northwind, expiresAt }) as never })
      store.submit(aKey())
      const { connection } = await reach(store, 'connected')
      expect(connection.company).toEqual(northwind)
      expect(connection).not.toHaveProperty('expiresAt')
    },
  )

  it('neither of a check, nor of what the host knows', { tags: ['R26'] }, async () => {
    expectConsole('warn', /`check` gave an answer with a time .*at: connection\.connectedAt, connection\.verifiedAt\./)
    expectConsole('warn', /`initialConnection` was given something with a time .*at: connection\.expiresAt\./)
    const expiresAt = '2099-01-01T00:00:00Z'
    const known = { company: northwind, keyHint: '7c2e' }
    const { store } = watched({
      initialConnection: { ...known, expiresAt: 'never' },
      check: () => ({
        ok: true,
        connection: { ...known, connectedAt: 'yesterday', verifiedAt: 12 as never, expiresAt },
      }),
    })
    expect((await reach(store, 'connected')).connection).toEqual({ ...known, keyHint: '••••7c2e' })
    store.check()
    await vi.waitUntil(() => JSON.stringify(store.getState()).includes(expiresAt), { timeout: 60_000 })
    expect((await reach(store, 'connected')).connection).toMatchObject({ expiresAt })
    expect((await reach(store, 'connected')).connection).not.toHaveProperty('connectedAt')
  })
})

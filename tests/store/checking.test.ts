// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aKey } from '../aKey'
import { acme, deferred, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = (milliseconds = 10) => vi.advanceTimersByTimeAsync(milliseconds)
const works = { ok: true as const, connection: { company: acme } }
const revoked = { ok: false as const, code: 'revoked-key' as const }

it('starts in the state that the host knows, in all four forms', async () => {
  const check = vi.fn(() => works)
  expect(watched({ initialConnection: { company: acme } }).store.getState().status).toBe('connected')
  expect(watched({ initialConnection: null }).store.getState().status).toBe('not-connected')
  expect(
    watched({
      initialConnection: { connection: { company: acme }, failure: { code: 'expired-key' } },
    }).store.getState(),
  ).toMatchObject({ status: 'action-required', failure: { code: 'expired-key' } })
  expect(watched({}).store.getState().status).toBe('not-connected')
  const asking = watched({ check })
  expect(asking.store.getState().status).toBe('loading')
  await settle()
  expect(asking.store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
})

it.each([
  [{ ok: true as const, connection: null }, { status: 'not-connected' }],
  [
    { ...revoked, company: acme },
    { status: 'action-required', connection: { company: acme } },
  ],
  [revoked, { status: 'failed', operation: 'check', failure: { code: 'revoked-key' } }],
  [
    { ok: false as const, code: 'unknown' as const },
    { status: 'failed', operation: 'check' },
  ],
])('the first check that answers %j leads to %j', async (answer, expected) => {
  const { store } = watched({ check: () => answer })
  await settle()
  expect(store.getState()).toMatchObject(expected)
})

it('a first check that failed can be asked again', async () => {
  const check = vi.fn().mockReturnValueOnce({ ok: false, code: 'unknown' }).mockReturnValue(works)
  const { store, seen } = watched({ check })
  await settle()
  store.check()
  await settle()
  expect(seen).toEqual(['failed', 'loading', 'connected'])
})

it('a key that was revoked is detected at the next interval, without anyone looking', { tags: ['R23'] }, async () => {
  const check = vi.fn().mockReturnValue(works)
  const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: 60_000 })
  await settle(60_000)
  expect(check).toHaveBeenCalledOnce()
  check.mockReturnValue(revoked)
  await settle(60_000)
  expect(store.getState()).toMatchObject({ status: 'action-required', failure: { code: 'revoked-key' } })
})

it.each([
  ['focus', () => window.dispatchEvent(new Event('focus'))],
  ['online', () => window.dispatchEvent(new Event('online'))],
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
])('checks on %s', async (_, comeBack) => {
  const { store } = watched({ initialConnection: { company: acme }, check: () => revoked })
  comeBack()
  await settle()
  expect(store.getState().status).toBe('action-required')
})

it('is connected again when a later check works', async () => {
  const { store } = watched({
    initialConnection: { connection: { company: acme }, failure: { code: 'revoked-key' } },
    check: () => works,
  })
  store.check()
  await settle()
  expect(store.getState().status).toBe('connected')
})

it.each(['network', 'timeout', 'service-unavailable', 'rate-limited', 'unexpected-answer', 'unknown'] as const)(
  '%s from check never breaks a connection',
  { tags: ['R26'] },
  async (code) => {
    const { store } = watched({ initialConnection: { company: acme }, check: () => ({ ok: false, code }) })
    store.check()
    await settle()
    expect(store.getState().status).toBe('connected')
  },
)

it('a check that is asked for resolves with what kept it from being told, also for who asks while it runs', async () => {
  const slow = deferred<{ ok: false; code: 'network' }>()
  const check = vi.fn().mockReturnValueOnce(slow.promise).mockReturnValueOnce(works).mockReturnValue(revoked)
  const { store } = watched({ initialConnection: { company: acme }, check })
  const both = Promise.all([store.check(), store.check()])
  slow.resolve({ ok: false, code: 'network' })
  await settle()
  expect(check).toHaveBeenCalledOnce()
  expect(await both).toMatchObject([{ code: 'network' }, { code: 'network' }])
  const known = Promise.all([store.check(), settle()])
  expect((await known)[0]).toBeNull()
  const broken = Promise.all([store.check(), settle()])
  expect((await broken)[0]).toBeNull()
  expect(store.getState().status).toBe('action-required')
})

it('a check that is overtaken resolves, with nothing', async () => {
  const { store } = watched({
    initialConnection: { company: acme },
    check: () => new Promise(() => {}),
    activate: () => ({ ok: true, company: acme }),
  })
  const overtaken = store.check()
  store.dispose()
  await settle()
  expect(await overtaken).toBeNull()
})

it('drops what a check says of the time before a key was replaced', async () => {
  const slow = deferred<typeof revoked>()
  const { store } = watched({
    initialConnection: { company: acme },
    check: () => slow.promise,
    activate: () => ({ ok: true, company: acme }),
  })
  store.check()
  store.update()
  store.submit(aKey())
  await settle()
  slow.resolve(revoked)
  await settle()
  expect(store.getState().status).toBe('connected')
})

it('keeps a loss that is reported while a replacement is validated', async () => {
  const answer = deferred<{ ok: false; code: 'invalid-key' }>()
  const { store } = watched({ initialConnection: { company: acme }, validate: () => answer.promise })
  store.update()
  store.submit(aKey())
  store.reportAuthenticationLost({ code: 'revoked-key' })
  expect(store.getState()).toMatchObject({ status: 'validating', origin: { status: 'action-required' } })
  answer.resolve({ ok: false, code: 'invalid-key' })
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', origin: { failure: { code: 'revoked-key' } } })
})

it('asks check when a fault of the service is reported as a loss', async () => {
  const check = vi.fn(() => works)
  const { store } = watched({ initialConnection: { company: acme }, check })
  store.reportAuthenticationLost({ code: 'network' })
  await settle()
  expect(check).toHaveBeenCalledOnce()
  expect(store.getState().status).toBe('connected')
})

it('takes what the host says with setConnection', () => {
  const { store } = watched({ initialConnection: { company: acme } })
  store.setConnection({ connection: { company: globex }, failure: { code: 'expired-key' } })
  expect(store.getState()).toMatchObject({ status: 'action-required', connection: { company: globex } })
  store.setConnection(null)
  expect(store.getState().status).toBe('not-connected')
})

it('disconnects, and says so when that failed', async () => {
  const disconnect = vi.fn().mockReturnValueOnce({ ok: false, code: 'disconnect-failed' }).mockReturnValue({ ok: true })
  const { store, seen } = watched({ initialConnection: { company: acme }, disconnect })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ failure: { code: 'disconnect-failed' }, origin: { status: 'connected' } })
  store.disconnect()
  await settle()
  expect(seen).toEqual(['disconnecting', 'failed', 'disconnecting', 'not-connected'])
})

it('leaves no timer and no listener behind after dispose', async () => {
  const before = vi.getTimerCount()
  const add = vi.spyOn(window, 'addEventListener')
  const addToPage = vi.spyOn(document, 'addEventListener')
  const remove = vi.spyOn(window, 'removeEventListener')
  const { store } = watched({
    initialConnection: { company: acme },
    check: () => works,
    validate: () => deferred<never>().promise,
  })
  store.update()
  store.submit(aKey())
  store.dispose()
  await settle()
  expect(vi.getTimerCount()).toBe(before)
  const isGone = ([type, listener, options]: unknown[]) =>
    (options as AddEventListenerOptions | undefined)?.signal?.aborted ||
    remove.mock.calls.some(([removed, which]) => removed === type && which === listener)
  const added = [...add.mock.calls, ...addToPage.mock.calls]
  expect(added.length).toBeGreaterThan(5)
  expect(added.filter((call) => !isGone(call))).toEqual([])
  expect(store.getState().status).toBe('connected')
})

it('a check that finds the connection broken says of which company it is by now', async () => {
  const { store } = watched({ initialConnection: { company: acme }, check: () => ({ ...revoked, company: globex }) })
  store.check()
  await settle()
  expect(store.getState()).toEqual({
    status: 'action-required',
    connection: { company: globex },
    failure: { code: 'revoked-key', company: globex },
  })
  store.dispose()
})

it('a check that finds a broken connection where none was known shows it', async () => {
  const { store } = watched({ initialConnection: null, check: () => ({ ...revoked, company: acme }) })
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'action-required', connection: { company: acme } })
  store.dispose()
})

it('a company-mismatch names the company of the key, not of the connection', async () => {
  const check = () => ({ ok: false as const, code: 'company-mismatch' as const, company: globex })
  const { store } = watched({ initialConnection: { company: acme }, check })
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'action-required', connection: { company: acme } })
  store.dispose()
})

it('what works again is not taken for expired because the key before it was', async () => {
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  const { store } = watched({
    initialConnection: { company: acme, keyHint: '••••1111', expiresAt },
    check: () => works,
    checkIntervalMs: false,
  })
  await settle(61_000)
  expect(store.getState()).toMatchObject({ status: 'action-required', failure: { code: 'expired-key' } })
  store.check()
  await settle()
  const state = store.getState()
  expect(state).toMatchObject({ status: 'connected', connection: { company: acme } })
  expect(JSON.stringify(state)).not.toContain('1111')
  store.dispose()
})

it('a connection that turns out to be broken is shown, also after a first check that told nothing', {
  tags: ['R26'],
}, async () => {
  const check = vi
    .fn()
    .mockReturnValueOnce({ ok: false, code: 'unknown' })
    .mockReturnValue({ ...revoked, company: acme })
  const { store } = watched({ check, checkIntervalMs: 60_000 })
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', operation: 'check' })
  await settle(180_000)
  expect(store.getState()).toMatchObject({ status: 'action-required', connection: { company: acme } })
  store.dispose()
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Check, ValidateContext } from '../../src/border/callbacks'
import type { FailureCode } from '../../src/core/failures/failures'
import type { Status } from '../../src/core/states/states'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme, deferred, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(60_000)
const unreachable = new TypeError('Failed to fetch')

it('asks again by itself where nobody was reached, with the same idempotency key, and counts', async () => {
  const seen: string[] = []
  const tries: number[] = []
  const { store } = watched({
    retries: 2,
    validate: (_: unknown, { idempotencyKey }: ValidateContext) => {
      seen.push(idempotencyKey)
      return seen.length < 3 ? { ok: false, code: 'service-unavailable' } : { ok: true, company: acme }
    },
  })
  store.subscribe(() => {
    const state = store.getState()
    if (state.status === 'validating') tries.push(state.try)
  })
  store.submit(aKey())
  await settle()
  expect(store.getState().status).toBe('connected')
  expect(new Set(seen).size).toBe(1)
  expect(tries).toEqual([1, 2, 3])
})

it.each(['invalid-key', 'rate-limited', 'unknown', 'timeout'] as const)('does not repeat after %s', async (code) => {
  const validate = vi.fn(() => ({ ok: false as const, code }))
  const { store } = watched({ retries: 2, validate })
  store.submit(aKey())
  await settle()
  expect(validate).toHaveBeenCalledOnce()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code } })
})

it('stops retrying when the attempt is cancelled', async () => {
  const validate = vi.fn(() => Promise.reject(unreachable))
  const { store } = watched({ retries: 5, validate })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(0)
  store.cancel()
  const calls = validate.mock.calls.length
  await settle()
  expect(validate).toHaveBeenCalledTimes(calls)
  expect(store.getState().status).toBe('not-connected')
})

const old = { company: acme, revision: 4 }
const lost = { initialConnection: old, activate: () => Promise.reject(unreachable) }

it('an activation whose answer was lost is live when check says so', async () => {
  const { store } = watched({ ...lost, check: () => ({ ok: true, connection: { ...old, revision: 5 } }) })
  store.update()
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ status: 'connected', connection: { revision: 5 } })
})

it('an activation whose answer was lost has failed when check shows the old one', async () => {
  const { store } = watched({ ...lost, check: () => ({ ok: true, connection: old }) })
  store.update()
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({
    status: 'failed',
    failure: { code: 'network' },
    origin: { status: 'connected' },
  })
})

const unreadable = [
  ['makes no sense', /activate/, () => ({ ok: 'perhaps' }) as never],
  ['is an error that nobody knows', /a callback threw something/, () => Promise.reject(new Error('Oops'))],
] as const

it.each(unreadable)('an activation whose answer %s is live when check says so', async (_, warning, activate) => {
  expectConsole('warn', warning)
  const { store, seen } = watched({
    initialConnection: null,
    activate,
    check: () => ({ ok: true, connection: { company: acme } }),
  })
  store.submit(aKey())
  await settle()
  expect(seen).toEqual(['validating', 'activating', 'connected'])
})

it.each(unreadable)(
  'an activation whose answer %s, and of which check knows nothing, failed',
  async (_, warning, activate) => {
    expectConsole('warn', warning)
    const { store } = watched({ initialConnection: null, activate, check: () => ({ ok: true, connection: null }) })
    store.submit(aKey())
    await settle()
    expect(store.getState()).toMatchObject({ status: 'failed', origin: { status: 'not-connected' } })
    expect(store.getState()).not.toMatchObject({ failure: { code: 'activation-unconfirmed' } })
  },
)

it('what support needs is kept where an activation stays unconfirmed', async () => {
  const { store } = watched({
    initialConnection: null,
    activate: () => ({ ok: false, code: 'unknown', reference: 'req_7' }),
  })
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ failure: { code: 'activation-unconfirmed', reference: 'req_7' } })
})

it.each([
  ['there is no check', undefined],
  ['check can not be reached', () => Promise.reject(unreachable)],
  ['check looks the same either way', () => ({ ok: true as const, connection: { company: acme } })],
])('an activation whose answer was lost is unconfirmed when %s', async (_, check) => {
  const { store } = watched({ ...lost, check })
  store.update()
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'activation-unconfirmed' } })
})

it('a first activation that was lost turns into connected as soon as a later check tells', async () => {
  let reachable = false
  const { store } = watched({
    initialConnection: null,
    activate: () => Promise.reject(unreachable),
    check: () => (reachable ? { ok: true, connection: { company: acme } } : Promise.reject(unreachable)),
  })
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'activation-unconfirmed' } })
  reachable = true
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
})

it('a first validation without check that nobody answered is an ordinary network failure', async () => {
  const { store } = watched({ validate: () => Promise.reject(unreachable) })
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'network' } })
})

it('a provider that finishes in the background keeps the state activating until check says so', async () => {
  let polls = 0
  const { store, seen } = watched({
    initialConnection: null,
    activate: () => ({ ok: true, pending: true }),
    check: () => (++polls < 3 ? { ok: true, pending: true } : { ok: true, connection: { company: acme } }),
  })
  store.submit(aKey())
  await settle()
  expect(seen).toEqual(['validating', 'activating', 'connected'])
  expect(polls).toBe(3)
})

it('a background activation that never ends is unconfirmed, within a bound', async () => {
  const { store } = watched({
    initialConnection: null,
    activate: () => ({ ok: true, pending: true }),
    check: () => ({ ok: true, pending: true }),
  })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(600_000)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'activation-unconfirmed' } })
})

it('a cancelled validation of a backend that activates by itself is looked up, not guessed', async () => {
  const { store } = watched({
    initialConnection: null,
    validate: () => deferred<never>().promise,
    check: () => ({ ok: true, connection: { company: globex } }),
  })
  store.submit(aKey())
  store.cancel()
  expect(store.getState().status).toBe('not-connected')
  await settle()
  expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: globex } })
})

const gone = { ok: false, code: 'service-unavailable' } as const

it.each<[title: string, check: Check, status: Status, code: FailureCode | null]>([
  ['is live when check shows it', () => ({ ok: true, connection: { ...old, revision: 5 } }), 'connected', null],
  ['has failed when check shows the old one', () => ({ ok: true, connection: old }), 'failed', 'service-unavailable'],
  ['is in doubt when check tells nothing', () => gone, 'failed', 'activation-unconfirmed'],
])('an activation that a gateway answered with a 503 %s', { tags: ['R17'] }, async (_, check, status, code) => {
  const { store } = watched({ initialConnection: old, activate: () => gone, check })
  store.update()
  store.submit(aKey())
  await settle()
  expect(store.getState()).toMatchObject({ status, ...(code && { failure: { code } }) })
})

it.each([
  [1, 2],
  [8, 2],
  [9, 1],
])('a service that asks to be left alone for %i s is asked %i times at once', async (retryAfterSeconds, calls) => {
  vi.useFakeTimers()
  const validate = vi.fn(() => ({ ok: false as const, code: 'service-unavailable' as const, retryAfterSeconds }))
  const { store } = watched({ validate, retries: 1 })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(1_000 * retryAfterSeconds - 1)
  expect(validate).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(validate).toHaveBeenCalledTimes(calls)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { retryAfterSeconds } })
  vi.useRealTimers()
})

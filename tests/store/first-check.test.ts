import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CheckAnswer } from '../../src/border/callbacks'
import { pendingLimit, pendingPollMs } from '../../src/checking/pollingRules'
import { aKey } from '../aKey'
import { acme, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A store that asks before it shows anything; the answers come one after the other, and the last one ever after. */
function asking(answers: readonly (() => CheckAnswer | Promise<CheckAnswer>)[], retries = 0) {
  const check = vi.fn(() => (answers[Math.min(check.mock.calls.length, answers.length) - 1] as () => CheckAnswer)())
  const { store } = watched({ check, retries, checkIntervalMs: false })
  const stop = store.subscribe(() => {})
  return { store, check, stop }
}
const settle = () => vi.advanceTimersByTimeAsync(60_000)

it('a first check that is told to wait asks again after two seconds', { tags: ['R23'] }, async () => {
  const { store, check } = asking([
    () => ({ ok: true, pending: true }),
    () => ({ ok: true, connection: { company: acme } }),
  ])
  await vi.advanceTimersByTimeAsync(pendingPollMs - 1)
  expect(check).toHaveBeenCalledTimes(1)
  expect(store.getState().status).toBe('loading')
  await settle()
  expect(check).toHaveBeenCalledTimes(2)
  expect(store.getState().status).toBe('connected')
})

it('a first check that reaches nobody is repeated as often as the host wants, and then said to have failed', {
  tags: ['R23'],
}, async () => {
  const { store, check } = asking([() => ({ ok: false, code: 'network' })], 3)
  await settle()
  expect(check).toHaveBeenCalledTimes(4)
  expect(store.getState()).toMatchObject({ status: 'failed', operation: 'check', failure: { code: 'network' } })
})

it('a first check that was answered is not repeated', { tags: ['R23'] }, async () => {
  const { store, check } = asking([() => ({ ok: false, code: 'rate-limited' })], 2)
  await settle()
  expect(check).toHaveBeenCalledTimes(1)
  expect(store.getState()).toMatchObject({ status: 'failed', operation: 'check', failure: { code: 'rate-limited' } })
})

it('a later check that reaches nobody is not repeated before the next interval', { tags: ['R23'] }, async () => {
  const check = vi.fn(() => ({ ok: false as const, code: 'network' as const }))
  const { store } = watched({ initialConnection: { company: acme }, check, retries: 2, checkIntervalMs: false })
  store.check()
  await settle()
  expect(check).toHaveBeenCalledOnce()
  expect(store.getState().status).toBe('connected')
})

it('a first check that the host itself calls off leaves nobody waiting', { tags: ['R26'] }, async () => {
  const { store } = asking([() => Promise.reject(new DOMException('', 'AbortError'))])
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', operation: 'check', failure: { code: 'unknown' } })
})

it('a later check that the host itself calls off changes nothing', { tags: ['R23'] }, async () => {
  const check = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')))
  const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: false })
  store.subscribe(() => {})
  const before = store.getState()
  store.check()
  await settle()
  expect(check).toHaveBeenCalledOnce()
  expect(store.getState()).toBe(before)
})

it('a first check that finds a broken connection says for which company', { tags: ['R23'] }, async () => {
  const { store } = asking([() => ({ ok: false, code: 'revoked-key', company: acme })])
  await settle()
  expect(store.getState()).toMatchObject({
    status: 'action-required',
    connection: { company: acme },
    failure: { code: 'revoked-key' },
  })
})

it('a first check that finds a broken key of nobody says that it failed', { tags: ['R23'] }, async () => {
  const { store } = asking([() => ({ ok: false, code: 'revoked-key' })])
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', operation: 'check', failure: { code: 'revoked-key' } })
})

it('a check that finds the connection of another company broken takes it over', { tags: ['R23'] }, async () => {
  const check = () => ({ ok: false, code: 'revoked-key', company: globex }) as const
  const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: false })
  store.subscribe(() => {})
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'action-required', connection: { company: globex } })
})

it('after a failed first attempt, nothing of what a check says of another company is taken over', {
  tags: ['K04'],
}, async () => {
  const { store } = watched({
    initialConnection: null,
    validate: () => ({ ok: false, code: 'invalid-key' }),
    check: () => ({ ok: false, code: 'revoked-key', company: { id: aKey() } }),
    checkIntervalMs: false,
  })
  store.subscribe(() => {})
  store.submit(aKey())
  await settle()
  const before = store.getState()
  store.check()
  await settle()
  expect(store.getState()).toEqual(before)
})

it('where there is no check, asking for one changes nothing', { tags: ['R23'] }, async () => {
  const { store } = watched({ initialConnection: { company: acme } })
  store.subscribe(() => {})
  const before = store.getState()
  store.check()
  await settle()
  expect(store.getState()).toBe(before)
})

it('a first check that is told to wait again and again ends, and says that nobody knows yet', {
  tags: ['R26'],
}, async () => {
  const { store, check } = asking([() => ({ ok: true, pending: true })])
  await vi.advanceTimersByTimeAsync((pendingLimit + 5) * pendingPollMs)
  expect(check).toHaveBeenCalledTimes(1 + pendingLimit)
  expect(store.getState()).toMatchObject({
    status: 'failed',
    operation: 'check',
    failure: { code: 'activation-unconfirmed' },
  })
})

it('waiting for the provider uses up none of the tries of a first check', { tags: ['R23'] }, async () => {
  const pending = () => ({ ok: true, pending: true }) as const
  const unreachable = () => ({ ok: false, code: 'network' }) as const
  const { store } = asking(
    [pending, pending, pending, unreachable, unreachable, () => ({ ok: true, connection: { company: acme } })],
    2,
  )
  await settle()
  expect(store.getState().status).toBe('connected')
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idempotencyKey } from '../../src/attempt/idempotencyKey'
import { callWithin } from '../../src/border/callWithin'
import { delay } from '../../src/border/delay'
import { isCheckable } from '../../src/checking/knownOf'
import { isWorthRetrying, retryWaitMs } from '../../src/checking/pollingRules'
import { notConnected, type State } from '../../src/core/states/states'
import {
  activating,
  broken,
  confirming,
  connected,
  disconnecting,
  failed,
  updating,
  validating,
} from '../core/stateExamples'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('backs off exponentially up to eight seconds, with full jitter', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  const failure = { code: 'network' } as const
  expect([1, 2, 3, 4, 5, 9].map((failures) => retryWaitMs(failures, failure))).toEqual([
    1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ])
  vi.spyOn(Math, 'random').mockReturnValue(0.25)
  expect(retryWaitMs(1, failure)).toBe(250)
})

it('asks again no sooner than the service asked for, and not by itself where that is longer than a person waits', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const after = (retryAfterSeconds: number) => ({ code: 'service-unavailable', retryAfterSeconds }) as const
  expect(retryWaitMs(1, after(3))).toBe(3_000)
  expect(retryWaitMs(3, after(1))).toBe(2_000)
  expect([0, 8, 8.001].map((seconds) => isWorthRetrying(after(seconds)))).toEqual([true, true, false])
  expect(isWorthRetrying({ code: 'network' })).toBe(true)
  expect(isWorthRetrying({ code: 'timeout' })).toBe(false)
})

it('a wait ends at once when it is aborted, also if it was aborted before, and leaves no timer and no listener', async () => {
  const abort = new AbortController()
  const removed = vi.spyOn(abort.signal, 'removeEventListener')
  const waiting = delay(60_000, abort.signal)
  expect(vi.getTimerCount()).toBe(1)
  abort.abort()
  await waiting
  expect(vi.getTimerCount()).toBe(0)
  expect(removed).toHaveBeenCalledWith('abort', expect.any(Function))
  await delay(60_000, abort.signal)
  expect(vi.getTimerCount()).toBe(0)
})

it('a call that was aborted before it began is not made', { tags: ['R26'] }, async () => {
  const call = vi.fn()
  expect(await callWithin(call, 1_000, AbortSignal.abort())).toEqual({ ended: 'cancelled' })
  expect(call).not.toHaveBeenCalled()
})

it('a call that hangs ends as a timeout, and its signal says why', { tags: ['R26'] }, async () => {
  let given: AbortSignal | undefined
  const ended = callWithin((signal) => {
    given = signal
    return new Promise(() => {})
  }, 1_000)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await ended).toEqual({ ended: 'failed', failure: { code: 'timeout', side: 'host' } })
  expect(given?.reason).toMatchObject({ name: 'TimeoutError', message: 'The call took too long.' })
  expect(vi.getTimerCount()).toBe(0)
})

it('a call that throws ends as a failure', { tags: ['R26'] }, async () => {
  expect(await callWithin(() => Promise.reject(new TypeError('Failed to fetch')), 1_000)).toEqual({
    ended: 'failed',
    failure: { code: 'network' },
  })
})

it.each<[title: string, state: State, may: boolean]>([
  ['nothing runs', notConnected, true],
  ['it is connected', connected, true],
  ['a key is typed', updating(connected), true],
  ['an attempt failed', failed(broken), true],
  ['a company is asked for', confirming(connected), true],
  ['a key is validated over a connection', validating(connected), true],
  ['a first key is validated', validating(notConnected), false],
  [
    'a validation may activate as well',
    {
      ...(validating(connected) as State<'validating'>),
      attempt: { id: 1 as never, activation: 'included', confirmCompany: 'always' },
    },
    false,
  ],
  ['a key goes live', activating(connected), false],
  ['a connection is removed', disconnecting(connected), false],
])('check may be asked while %s: %#', { tags: ['R23'] }, (_, state, may) => {
  expect(isCheckable(state)).toBe(may)
})

it('an idempotency key is new each time, also where a page is served without TLS', () => {
  expect(idempotencyKey()).not.toBe(idempotencyKey())
  expect(idempotencyKey()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.map((_, at) => at) })
  expect(idempotencyKey()).toBe('000102030405060708090a0b0c0d0e0f')
  vi.unstubAllGlobals()
})

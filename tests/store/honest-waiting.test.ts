// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ValidateAnswer, ValidateContext } from '../../src/border/callbacks'
import { aKey } from '../aKey'
import { acme, deferred, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  goOnline()
  vi.useRealTimers()
})

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const accepted: ValidateAnswer = { ok: true, company: acme }

function setOnline(onLine: boolean | undefined) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: onLine })
  window.dispatchEvent(new Event(onLine ? 'online' : 'offline'))
}
const goOffline = () => setOnline(false)
const goOnline = () => setOnline(true)

describe('an answer that is slow', () => {
  it('is said to be slow after a while, and no longer once it came', async () => {
    const answer = deferred<ValidateAnswer>()
    const { store } = watched({ validate: () => answer.promise })
    store.submit(aKey())
    await pass(7_000)
    expect(store.getState()).not.toHaveProperty('wait')
    await pass(2_000)
    expect(store.getState()).toMatchObject({ status: 'validating', wait: 'slow' })
    answer.resolve(accepted)
    await pass(0)
    expect(store.getState()).toMatchObject({ status: 'connected' })
    store.dispose()
  })

  it('is said during activation too, and also while the provider finishes in the background', async () => {
    const { store } = watched({
      validate: () => accepted,
      activate: () => ({ ok: true, pending: true }),
      check: () => ({ ok: true, pending: true }),
      initialConnection: null,
    })
    store.submit(aKey())
    await pass(9_000)
    expect(store.getState()).toMatchObject({ status: 'activating', wait: 'slow' })
    store.dispose()
  })

  it('ends by timeout, whatever the callback does', async () => {
    const { store } = watched({ validate: () => deferred<never>().promise, timeoutMs: 20_000 })
    store.submit(aKey())
    await pass(20_000)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'timeout' } })
    store.dispose()
  })

  it('says nothing after the person cancelled', async () => {
    const { store } = watched({ validate: () => deferred<never>().promise })
    store.submit(aKey())
    await pass(1_000)
    store.cancel()
    await pass(30_000)
    expect(store.getState()).toEqual({ status: 'not-connected' })
    expect(vi.getTimerCount()).toBe(0)
    store.dispose()
  })
})

describe('offline', () => {
  const whenOnline = () => {
    if (!navigator.onLine) throw new TypeError('Failed to fetch')
    return accepted
  }

  it('is said, and the attempt goes on by itself with the same idempotency key when the network is back', async () => {
    goOffline()
    const keys: string[] = []
    const validate = vi.fn((_: unknown, { idempotencyKey }: ValidateContext) => {
      keys.push(idempotencyKey)
      return whenOnline()
    })
    const { store } = watched({ validate, retries: 2 })
    store.submit(aKey())
    await pass(60_000)
    expect(store.getState()).toMatchObject({ status: 'validating', wait: 'offline', try: 1 })
    expect(validate).toHaveBeenCalledOnce()
    goOnline()
    await pass(8_000)
    expect(store.getState().status).toBe('connected')
    expect(new Set(keys).size).toBe(1)
    store.dispose()
  })

  it('is no longer said once the network is back, also where validating a confirmed company is the activation', async () => {
    const again = deferred<ValidateAnswer>()
    const answers = [() => accepted, whenOnline, () => again.promise]
    const { store } = watched({
      validate: () => (answers.shift() ?? whenOnline)(),
      retries: 2,
      confirmCompany: 'always',
    })
    store.submit(aKey())
    await pass(10)
    goOffline()
    store.confirm(acme.id)
    await pass(1_000)
    expect(store.getState()).toMatchObject({ status: 'activating', wait: 'offline' })
    goOnline()
    await pass(4_000)
    expect(store.getState()).toMatchObject({ status: 'activating' })
    expect(store.getState()).not.toHaveProperty('wait')
    again.resolve(accepted)
    await pass(10)
    expect(store.getState().status).toBe('connected')
    store.dispose()
  })

  it.each([
    ['has a network', true],
    ['does not say whether it has a network', undefined],
  ])('is not said of a device that %s: it is tried again within seconds', async (_, onLine) => {
    setOnline(onLine)
    const waits: unknown[] = []
    const validate = vi.fn((): ValidateAnswer => ({ ok: false, code: 'network' }))
    const { store } = watched({ validate, retries: 2 })
    store.subscribe(() => waits.push('wait' in store.getState()))
    store.submit(aKey())
    await pass(30_000)
    expect(validate).toHaveBeenCalledTimes(3)
    expect(waits).not.toContain(true)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'network' } })
    store.dispose()
  })

  it('can be cancelled, and leaves nothing running', async () => {
    goOffline()
    const { store } = watched({ validate: whenOnline, retries: 2 })
    store.submit(aKey())
    await pass(1_000)
    store.cancel()
    expect(store.getState()).toEqual({ status: 'not-connected' })
    goOnline()
    await pass(60_000)
    expect(store.getState()).toEqual({ status: 'not-connected' })
    store.dispose()
  })

  it('does not last for ever: after a while the attempt fails, and says that nothing could be reached', async () => {
    goOffline()
    const { store } = watched({ validate: whenOnline, retries: 2 })
    store.submit(aKey())
    await pass(1_000_000)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'network' } })
    store.dispose()
  })

  it('asks a backend that can be reached all the same, such as one on this device', async () => {
    goOffline()
    const { store } = watched({ validate: () => accepted })
    store.submit(aKey())
    await pass(10)
    expect(store.getState().status).toBe('connected')
    store.dispose()
  })

  it('pauses checking; it goes on when the network is back', { tags: ['R23'] }, async () => {
    const check = vi.fn(() => ({ ok: true as const, connection: { company: acme } }))
    const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: 60_000 })
    goOffline()
    await pass(600_000)
    expect(check).not.toHaveBeenCalled()
    goOnline()
    await pass(10)
    expect(check).toHaveBeenCalledOnce()
    store.dispose()
  })
})

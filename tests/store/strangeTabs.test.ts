// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckAnswer } from '../../src/border/callbacks'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import { channelOf } from '../channelOf'
import { fakeTabs } from './fakeTabs'
import { acme, globex, watched } from './setup'

beforeEach(() => {
  vi.useFakeTimers()
  fakeTabs()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const minute = 60_000
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const works: CheckAnswer = { ok: true, connection: { company: acme } }
const shared = { connectionId: 'acme/pleo', initialConnection: { company: acme } }

function tab(options: Partial<ConnectionOptions> = {}, answer: () => CheckAnswer = () => works) {
  const check = vi.fn(answer)
  return { ...watched({ ...shared, check, checkIntervalMs: minute, ...options }), check }
}

/** Somebody else's script, or a tab that hangs: takes the lead, and does nothing with it. */
async function holdLock() {
  void navigator.locks.request(
    channelOf('acme/pleo'),
    { signal: new AbortController().signal },
    () => new Promise(() => {}),
  )
  await pass(0)
}

const asked = (tabs: readonly { readonly check: { readonly mock: { readonly calls: readonly unknown[] } } }[]) =>
  tabs.reduce((sum, { check }) => sum + check.mock.calls.length, 0)

describe('where whoever leads hangs', { tags: ['R23'] }, () => {
  it('a key that was revoked is found all the same, within three intervals', async () => {
    await holdLock()
    let truth: CheckAnswer = works
    const tabs = Array.from({ length: 3 }, () => tab({}, () => truth))
    await pass(10_000)
    truth = { ok: false, code: 'revoked-key' }
    await pass(3 * minute)
    expect(tabs.map(({ store }) => store.getState().status)).toEqual(Array(3).fill('action-required'))
  })

  it('the others ask no more often than one tab would', async () => {
    await holdLock()
    const tabs = Array.from({ length: 4 }, () => tab())
    await pass(60 * minute)
    expect(asked(tabs)).toBeGreaterThanOrEqual(19)
    expect(asked(tabs)).toBeLessThanOrEqual(60)
  })

  it('the others ask no more often while the service is at fault', async () => {
    await holdLock()
    const tabs = Array.from({ length: 4 }, () => tab({}, () => ({ ok: false, code: 'service-unavailable' })))
    await pass(24 * 60 * minute)
    expect(asked(tabs)).toBeGreaterThanOrEqual(6)
    expect(asked(tabs)).toBeLessThanOrEqual(40)
  })

  it('whoever looks at the page again has the truth within ten seconds', async () => {
    await holdLock()
    const { check } = tab({ checkIntervalMs: false })
    await pass(1_000)
    expect(check).not.toHaveBeenCalled()
    for (let times = 0; times < 10; times++) {
      window.dispatchEvent(new Event('focus'))
      await pass(1_000)
    }
    expect(check.mock.calls.length).toBeGreaterThanOrEqual(1)
    expect(check.mock.calls.length).toBeLessThanOrEqual(3)
  })

  it('a page that opens with what is old asks for itself', async () => {
    await holdLock()
    const { check } = tab({ initialConnection: { company: acme, verifiedAt: '2020-01-01T00:00:00Z' } })
    await pass(10_000)
    expect(check).toHaveBeenCalledOnce()
  })

  it('a page that leads is not doubted: who follows asks nothing', async () => {
    const leader = tab()
    await pass(10)
    const followers = Array.from({ length: 3 }, () => tab())
    await pass(600 * minute)
    expect(asked([leader])).toBeGreaterThan(590)
    expect(asked(followers)).toBe(0)
  })

  it('a page that leads while the service is at fault is not doubted either', async () => {
    const fault = (): CheckAnswer => ({ ok: false, code: 'rate-limited', retryAfterSeconds: 1_800 })
    const leader = tab({}, fault)
    await pass(10)
    const followers = Array.from({ length: 3 }, () => tab({}, fault))
    await pass(24 * 60 * minute)
    expect(asked([leader])).toBeGreaterThan(20)
    expect(asked(followers)).toBe(0)
  })
})

describe('messages from other tabs', { tags: ['R23'] }, () => {
  const messages: readonly (readonly [string, (at: number) => unknown])[] = [
    ['that contradict each other', (at) => known(at % 2 === 0 ? acme.id : globex.id, at)],
    ['that tell something new each time', (at) => known(`c-${at}`, at)],
    ['that someone looks', () => ({ type: 'look' })],
    ['of all kinds', (at) => (at % 3 === 0 ? { type: 'look' } : known(`c-${at % 7}`, at))],
    ['that nobody answers', (at) => ({ type: 'unanswered', retryAfterSeconds: at % 2 === 0 ? 1e9 : -1 })],
  ]
  function known(id: string, at: number) {
    return { type: 'known', known: { connection: { company: { id } } }, at }
  }

  it.each(messages)('%s cause few checks, however many come, and do not stop the polling', async (_, message) => {
    const { store, check } = tab({ checkIntervalMs: 600_000 })
    await pass(1_000)
    const channel = new BroadcastChannel(channelOf('acme/pleo'))
    for (let at = 0; at < 250; at++) {
      channel.postMessage(message(at))
      await pass(20)
    }
    expect(check.mock.calls.length).toBeLessThanOrEqual(8)
    const before = check.mock.calls.length
    await pass(5 * minute)
    expect(check.mock.calls.length - before).toBeLessThanOrEqual(8)
    await pass(25 * 60 * minute)
    expect(check.mock.calls.length).toBeGreaterThan(before)
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
    channel.close()
  })
})

describe('a page that opens with many connections of which it knows nothing', { tags: ['R23'] }, () => {
  it.each<[string, () => CheckAnswer]>([
    ['are answered', () => works],
    ['reach nobody', () => ({ ok: false, code: 'network' })],
  ])('keeps to 20 checks at once and five a second, where they %s', async (_, answer) => {
    const times: number[] = []
    const check = () => {
      times.push(Date.now())
      return answer()
    }
    const stores = Array.from({ length: 60 }, () => watched({ check, checkIntervalMs: false, retries: 2 }))
    const start = Date.now()
    await pass(10)
    expect(times.length).toBeGreaterThan(0)
    await pass(5 * minute)
    for (let second = 0; second <= 60; second++) {
      const until = times.filter((time) => time <= start + second * 1_000).length
      expect(until).toBeLessThanOrEqual(21 + 5 * second)
    }
    expect(stores.some(({ store }) => store.getState().status === 'loading')).toBe(false)
  })

  it('asks once the page is seen, of what was waiting when it was hidden', async () => {
    let count = 0
    const check = () => {
      count += 1
      return works
    }
    const stores = Array.from({ length: 60 }, (_, index) => watched({ check, connectionId: `c-${index}` }))
    await pass(100)
    hide('hidden')
    await pass(minute)
    expect(count).toBeLessThan(30)
    hide('visible')
    await pass(minute)
    expect(stores.every(({ store }) => store.getState().status === 'connected')).toBe(true)
  })
})

function hide(value: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value })
  document.dispatchEvent(new Event('visibilitychange'))
}

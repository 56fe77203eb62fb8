// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckAnswer } from '../../src/border/callbacks'
import { cases } from '../cases'
import { acme, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  setVisibility('visible')
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const works: CheckAnswer = { ok: true, connection: { company: acme } }
const minute = 60_000

function setVisibility(value: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** A connected store, and the moments at which it asked. */
function polled(answer: () => CheckAnswer, checkIntervalMs: number | false = minute) {
  const asked: number[] = []
  const { store } = watched({
    initialConnection: { company: acme },
    checkIntervalMs,
    check: () => {
      asked.push(Date.now())
      return answer()
    },
  })
  return { store, asked, waits: () => asked.slice(1).map((at, index) => at - (asked[index] ?? at)) }
}

describe('polling', { tags: ['R23'] }, () => {
  it('waits 80 to 100 % of the interval each time, and not always the same', async () => {
    const { store, waits } = polled(() => works)
    await pass(60 * minute)
    expect(waits().length).toBeGreaterThanOrEqual(59)
    expect(Math.min(...waits())).toBeGreaterThanOrEqual(0.8 * minute)
    expect(Math.max(...waits())).toBeLessThanOrEqual(minute)
    expect(new Set(waits()).size).toBeGreaterThan(30)
    store.dispose()
  })

  it('backs off while the service is at fault, and is back at the interval as soon as it answers', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    let answer: CheckAnswer = { ok: false, code: 'service-unavailable' }
    const { store, waits, asked } = polled(() => answer)
    await pass(40 * minute)
    expect(waits()).toEqual([2, 4, 8, 16].map((factor) => factor * minute))
    expect(store.getState().status).toBe('connected')
    answer = works
    await pass(33 * minute)
    const before = asked.length
    await pass(10 * minute)
    expect(asked.length - before).toBe(10)
    store.dispose()
  })

  it('never backs off for longer than an hour', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const { store, waits } = polled(() => ({ ok: false, code: 'network' }))
    await pass(24 * 60 * minute)
    expect(Math.max(...waits())).toBe(60 * minute)
    store.dispose()
  })

  it('asks no earlier than a rate limit allows', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { store, waits } = polled(() => ({ ok: false, code: 'rate-limited', retryAfterSeconds: 600 }))
    await pass(60 * minute)
    expect(Math.min(...waits())).toBeGreaterThanOrEqual(10 * minute)
    store.dispose()
  })

  it('is not woken at once by a wait that is longer than any timer', async () => {
    const { store, asked } = polled(() => ({ ok: false, code: 'rate-limited', retryAfterSeconds: 30 * 86_400 }))
    await pass(24 * 60 * minute)
    expect(asked).toHaveLength(1)
    store.dispose()
  })

  it('after a fault waits no shorter than a second, nor than an interval that is shorter itself', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const fault: CheckAnswer = { ok: false, code: 'service-unavailable' }
    for (const [intervalMs, shortest] of [
      [minute, 1_000],
      [200, 200],
    ] as const) {
      const { store, waits } = polled(() => fault, intervalMs)
      await pass(3 * minute)
      expect(Math.min(...waits())).toBe(shortest)
      store.dispose()
    }
  })

  it('asks nothing more of what waits for its turn when the page is hidden', async () => {
    const checks = Array.from({ length: 60 }, () => polled(() => works, false))
    window.dispatchEvent(new Event('focus'))
    await pass(1_100)
    const asked = () => checks.reduce((sum, one) => sum + one.asked.length, 0)
    const before = asked()
    expect(before).toBeLessThan(60)
    setVisibility('hidden')
    await pass(minute)
    expect(asked()).toBe(before)
    setVisibility('visible')
    await pass(minute)
    expect(checks.every((one) => one.asked.length > 0)).toBe(true)
    for (const { store } of checks) store.dispose()
  })

  it('pauses while the page is hidden, and asks when it is seen again', async () => {
    const { store, asked } = polled(() => works)
    setVisibility('hidden')
    await pass(60 * minute)
    expect(asked).toEqual([])
    setVisibility('visible')
    await pass(10)
    expect(asked.length).toBe(1)
    store.dispose()
  })

  it('`false` turns the interval off, and nothing else', async () => {
    const { store, asked } = polled(() => works, false)
    await pass(600 * minute)
    expect(asked).toEqual([])
    window.dispatchEvent(new Event('focus'))
    await pass(10)
    expect(asked.length).toBe(1)
    store.dispose()
  })

  it('focus, visibility and online together make one check', async () => {
    const { store, asked } = polled(() => works)
    for (const type of ['focus', 'online', 'pageshow']) window.dispatchEvent(new Event(type))
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(10)
    expect(asked.length).toBe(1)
    store.dispose()
  })
})

describe('a page with many connections', () => {
  it('asks a few at a time when it is looked at, and all of them in the end', async () => {
    const many = Array.from({ length: 1_000 }, () => polled(() => works, false))
    window.dispatchEvent(new Event('focus'))
    const asked = () => many.reduce((sum, { asked }) => sum + asked.length, 0)
    await pass(10)
    expect(asked()).toBeLessThanOrEqual(21)
    await pass(60_000)
    expect(asked()).toBeLessThanOrEqual(21 + 5 * 61)
    await pass(140_000)
    expect(asked()).toBe(1_000)
    for (const { store } of many) store.dispose()
    await pass(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives the turns of those that left to those that stay', async () => {
    const leaving = Array.from({ length: 500 }, () => polled(() => works, false))
    window.dispatchEvent(new Event('focus'))
    for (const { store } of leaving) store.dispose()
    await pass(5_000)
    const { store, asked } = polled(() => works, false)
    window.dispatchEvent(new Event('focus'))
    await pass(500)
    expect(asked.length).toBe(1)
    store.dispose()
  })

  it('is not stopped by a clock that is set back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -7_200_000, max: 60_000 }), { maxLength: 8 }), async (jumps) => {
        const { store, asked } = polled(() => works, false)
        for (const jump of jumps) {
          vi.setSystemTime(Date.now() + jump)
          const before = asked.length
          window.dispatchEvent(new Event('focus'))
          await pass(5_000)
          window.dispatchEvent(new Event('focus'))
          await pass(5_000)
          expect(asked.length).toBeGreaterThan(before)
        }
        store.dispose()
      }),
      cases(20),
    )
  })
})

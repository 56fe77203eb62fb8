// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/core/connection/connection'
import { expectConsole } from '../expectConsole'
import { acme, watched } from './setup'

const now = Date.parse('2026-03-29T00:30:00Z')
beforeEach(() => void vi.useFakeTimers({ now }))
afterEach(() => void vi.useRealTimers())

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const minutes = (count: number) => count * 60_000
const isoIn = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
const expiring = (expiresAt: string): Connection => ({ company: acme, expiresAt })
const brokenByExpiry = { status: 'action-required', failure: { code: 'expired-key' } }

describe('a key that expires', { tags: ['R23', 'R27'] }, () => {
  it('needs action on time, without a call, and not before', async () => {
    const check = vi.fn(() => ({ ok: true as const, connection: { company: acme } }))
    const { store } = watched({ initialConnection: expiring(isoIn(minutes(10))), check, checkIntervalMs: false })
    await pass(minutes(10) - 1_000)
    expect(store.getState().status).toBe('connected')
    await pass(1_000)
    expect(store.getState()).toMatchObject(brokenByExpiry)
    expect(check).not.toHaveBeenCalled()
    store.dispose()
  })

  it.each(['2026-03-29T03:30:00+02:00', '2026-03-29T01:30:00Z', '2026-03-28T20:30:00-05:00', '2026-03-29T01:30:00'])(
    'means the same moment in whatever time zone it is written: %s',
    async (expiresAt) => {
      const { store } = watched({ initialConnection: expiring(expiresAt) })
      await pass(minutes(60) - 1_000)
      expect(store.getState().status).toBe('connected')
      await pass(1_000)
      expect(store.getState()).toMatchObject(brokenByExpiry)
      store.dispose()
    },
  )

  it('is noticed at once after a sleep in which no timer ran', async () => {
    const { store } = watched({ initialConnection: expiring(isoIn(minutes(60))) })
    vi.setSystemTime(now + minutes(61))
    window.dispatchEvent(new Event('focus'))
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('and within half a minute where nobody looks', async () => {
    const { store } = watched({ initialConnection: expiring(isoIn(minutes(60))) })
    vi.setSystemTime(now + minutes(61))
    await pass(30_000)
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('stays broken when it had expired before the page was there', async () => {
    const { store } = watched({ initialConnection: expiring(isoIn(-1)) })
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('is not revived by a check that only repeats what was known', async () => {
    const connection = { ...expiring(isoIn(minutes(1))), verifiedAt: isoIn(0) }
    const { store, seen } = watched({ initialConnection: connection, check: () => ({ ok: true, connection }) })
    await pass(minutes(2))
    store.check()
    await pass(10)
    expect(store.getState()).toMatchObject(brokenByExpiry)
    expect(seen).toEqual(['action-required'])
    store.dispose()
  })

  it('runs months ahead without a timer that overflows', async () => {
    const { store } = watched({ initialConnection: expiring(isoIn(200 * 86_400_000)) })
    await pass(minutes(5))
    expect(store.getState().status).toBe('connected')
    store.dispose()
  })

  it('a time that nobody can read never expires', async () => {
    expectConsole('warn', /`initialConnection`.*connection\.expiresAt/)
    const { store } = watched({ initialConnection: expiring('next Friday') })
    await pass(minutes(5))
    expect(store.getState().status).toBe('connected')
    store.dispose()
  })

  it('a new key without an expiry ends it', async () => {
    const { store } = watched({ initialConnection: expiring(isoIn(minutes(1))) })
    store.setConnection({ company: acme, revision: 2 })
    await pass(minutes(2))
    expect(store.getState().status).toBe('connected')
    store.dispose()
  })
})

describe('clocks that disagree', () => {
  /** A backend whose clock is `skew` ahead of this one's, and that stamps each verification. */
  const backend = (expiresAt: string, skew: number) => () => ({
    ok: true as const,
    connection: { ...expiring(expiresAt), verifiedAt: isoIn(skew) },
  })

  it('a clock an hour ahead gives no false alarm: the backend’s own time counts', async () => {
    const skew = -minutes(60)
    const expiresAt = isoIn(skew + minutes(90))
    const { store, seen } = watched({ check: backend(expiresAt, skew), checkIntervalMs: minutes(5) })
    await pass(minutes(85))
    expect(seen).toEqual(['connected'])
    await pass(minutes(6))
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('a clock an hour behind does not keep an expired key connected', async () => {
    const skew = minutes(60)
    const expiresAt = isoIn(skew + minutes(30))
    const { store } = watched({ check: backend(expiresAt, skew), checkIntervalMs: false })
    await pass(minutes(29))
    expect(store.getState().status).toBe('connected')
    await pass(minutes(2))
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('a stamp that a backend keeps for hours is no skew, and keeps no expired key connected', async () => {
    const connection = { ...expiring(isoIn(minutes(30))), verifiedAt: isoIn(-minutes(360)) }
    const { store } = watched({ check: () => ({ ok: true, connection }), checkIntervalMs: minutes(5) })
    await pass(minutes(31))
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('a stamp that comes twice within two seconds still tells of the clocks, and one that is kept for longer does not', async () => {
    const connection = { ...expiring(isoIn(-minutes(30))), verifiedAt: isoIn(-minutes(60)) }
    const { store } = watched({ check: () => ({ ok: true, connection }), checkIntervalMs: false })
    await pass(100)
    expect(store.getState().status).toBe('connected')
    store.check()
    await pass(2_500)
    expect(store.getState().status).toBe('connected')
    store.check()
    await pass(1_500)
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })

  it('a stamp of last year is a stamp of last year, and no skew', async () => {
    const { store } = watched({
      check: () => ({ ok: true, connection: { ...expiring(isoIn(minutes(5))), verifiedAt: '2025-01-01T00:00:00Z' } }),
      checkIntervalMs: false,
    })
    const until = minutes(6)
    await pass(until)
    // The check says "in five minutes" each time it is asked, and was asked once.
    expect(store.getState()).toMatchObject(brokenByExpiry)
    store.dispose()
  })
})

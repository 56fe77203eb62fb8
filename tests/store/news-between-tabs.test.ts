// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Known } from '../../src/core/states/events'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import { aKey } from '../aKey'
import { channelOf } from '../channelOf'
import { fakeTabs } from './fakeTabs'
import { acme, deferred, globex, watched } from './setup'

const now = Date.UTC(2026, 5, 1, 12)
let tabs: ReturnType<typeof fakeTabs>
beforeEach(() => {
  vi.useFakeTimers({ now })
  tabs = fakeTabs()
})
afterEach(() => {
  setVisibility('visible')
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settle = (milliseconds = 10) => vi.advanceTimersByTimeAsync(milliseconds)
const isoAt = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const at = (company: typeof acme): Known => ({ connection: { company, verifiedAt: isoAt(2) } })
const brokenHere: Partial<ConnectionOptions> = {
  initialConnection: { connection: { company: acme }, failure: { code: 'revoked-key' } },
  check: () => ({ ok: false, code: 'revoked-key' }),
}
const works = (company = acme) => ({ ok: true as const, connection: { company } })

function setVisibility(value: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** This tab. */
function tab(options: Partial<ConnectionOptions> = {}) {
  const { store } = watched({
    connectionId: 'acme/pleo',
    initialConnection: { company: acme },
    checkIntervalMs: false,
    ...options,
  })
  return store
}

/** Another tab of the same connection, played by hand. */
function peer() {
  const channel = new BroadcastChannel(channelOf('acme/pleo'))
  const told: unknown[] = []
  channel.onmessage = ({ data }: MessageEvent) => void told.push(data)
  return {
    told,
    tell: async (known: Known, at = now + 1_000) => {
      channel.postMessage({ type: 'known', known, at })
      await settle()
    },
    look: async () => {
      channel.postMessage({ type: 'look' })
      await settle()
    },
  }
}

describe('that it was verified later', { tags: ['R25'] }, () => {
  it.each([
    ['is taken over', isoAt(-9), isoAt(-2), isoAt(-2)],
    ['is taken over where nobody knew when', undefined, isoAt(-2), isoAt(-2)],
    ['changes nothing when it was earlier', isoAt(-2), isoAt(-9), isoAt(-2)],
    ['changes nothing when it was then', isoAt(-2), isoAt(-2), isoAt(-2)],
    ['changes nothing when nobody says so', isoAt(-2), undefined, isoAt(-2)],
  ])('%s', async (_, mine, theirs, after) => {
    const store = tab({ initialConnection: { company: acme, ...(mine && { verifiedAt: mine }) } })
    const before = store.getState()
    await peer().tell({ connection: { company: acme, ...(theirs && { verifiedAt: theirs }) } })
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: acme, verifiedAt: after } })
    if (after === mine) expect(store.getState()).toBe(before)
  })

  it('leaves what is broken broken', async () => {
    const store = tab({ initialConnection: { connection: { company: acme }, failure: { code: 'revoked-key' } } })
    await peer().tell({ connection: { company: acme, verifiedAt: isoAt(-2) }, failure: { code: 'revoked-key' } })
    expect(store.getState()).toMatchObject({ status: 'action-required', connection: { verifiedAt: isoAt(-2) } })
  })

  it.each<[string, Partial<ConnectionOptions>, Known]>([
    ['works there and is broken here', brokenHere, at(acme)],
    ['is of another company', { initialConnection: { company: acme }, check: () => works() }, at(globex)],
    ['is there and not here', { initialConnection: null, check: () => ({ ok: true, connection: null }) }, at(acme)],
  ])('is not taken over where the connection %s, as check has said', async (_, options, theirs) => {
    const store = tab(options)
    const { status } = store.getState()
    for (let times = 0; times < 3; times++) await peer().tell(theirs)
    expect(store.getState().status).toBe(status)
    expect(JSON.stringify(store.getState())).not.toContain(isoAt(2))
  })

  it('is not told again by what changes nothing of the connection', async () => {
    const store = tab({ check: () => works() })
    const other = peer()
    // Twice: by the second time it is settled that `check` says otherwise.
    for (let times = 0; times < 2; times++) await other.tell(at(globex))
    const before = tabs.sent.length
    store.update()
    await settle()
    store.cancel()
    await settle()
    expect(tabs.sent.slice(before)).toEqual([])
  })

  it('says nothing where nothing is connected', async () => {
    const store = tab({ initialConnection: null })
    await peer().tell({ connection: null })
    expect(store.getState().status).toBe('not-connected')
  })
})

describe('where no check can decide', { tags: ['R25'] }, () => {
  it.each([
    ['a higher revision wins, however early it was told', 1, 2, -60_000, globex],
    ['a lower revision loses, however late it was told', 2, 1, 60_000, acme],
    ['of the same revision, the later change wins', 2, 2, 60_000, globex],
    ['of the same revision, the earlier change loses', 2, 2, -60_000, acme],
    ['without a revision, the later change wins', undefined, undefined, 1, globex],
    ['without a revision, what changed at the same time loses', undefined, undefined, 0, acme],
    ['where only the other has a revision, the earlier change loses', undefined, 2, -60_000, acme],
    ['where only this one has a revision, the later change wins', 2, undefined, 60_000, globex],
  ] as const)('%s', async (_, mine, theirs, later, winner) => {
    const store = tab({ initialConnection: { company: acme, ...(mine && { revision: mine }) } })
    await peer().tell({ connection: { company: globex, ...(theirs && { revision: theirs }) } }, now + later)
    expect(store.getState()).toMatchObject({ connection: { company: winner } })
  })

  it('what was taken over is not undone by something older', async () => {
    const store = tab()
    const other = peer()
    await other.tell({ connection: { company: globex } }, now + 2_000)
    await other.tell({ connection: { company: { id: 'initech' } } }, now + 1_000)
    expect(store.getState()).toMatchObject({ connection: { company: globex } })
    await other.tell({ connection: null }, now + 3_000)
    expect(store.getState().status).toBe('not-connected')
  })
})

describe('where check decides', { tags: ['R25'] }, () => {
  it('it is asked about what differs, once for the same news, and again for other news', async () => {
    const check = vi.fn(() => works())
    const store = tab({ check })
    const other = peer()
    await other.tell({ connection: { company: globex } })
    expect(check).toHaveBeenCalledTimes(1)
    await other.tell({ connection: { company: globex } })
    expect(check).toHaveBeenCalledTimes(1)
    await other.tell({ connection: null })
    expect(check).toHaveBeenCalledTimes(2)
    expect(store.getState()).toMatchObject({ connection: { company: acme } })
  })

  it('it is not asked about what is known', async () => {
    const check = vi.fn(() => works())
    tab({ check })
    await peer().tell({ connection: { company: acme } })
    expect(check).not.toHaveBeenCalled()
  })

  it('it is asked again about what was heard while it was asked, unless that is what it says', async () => {
    const first = deferred<ReturnType<typeof works>>()
    const check = vi.fn(() => (check.mock.calls.length === 1 ? first.promise : works()))
    const store = tab({ check })
    store.check()
    await peer().tell({ connection: { company: globex } })
    expect(check).toHaveBeenCalledTimes(1)
    first.resolve(works())
    await settle()
    expect(check).toHaveBeenCalledTimes(2)

    const second = deferred<ReturnType<typeof works>>()
    const agreeing = vi.fn(() => second.promise)
    const another = tab({ connectionId: 'globex/pleo', check: agreeing })
    another.check()
    const channel = new BroadcastChannel('latchkey:globex/pleo')
    channel.postMessage({ type: 'known', known: { connection: { company: globex } }, at: now })
    await settle()
    second.resolve(works(globex))
    await settle()
    expect(agreeing).toHaveBeenCalledTimes(1)
  })

  it('what is heard before the first answer waits for it', async () => {
    const first = deferred<ReturnType<typeof works>>()
    const check = vi.fn(() => first.promise)
    const store = tab({ initialConnection: undefined, check })
    await peer().tell({ connection: { company: globex } })
    expect(store.getState().status).toBe('loading')
    first.resolve(works())
    await settle()
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
    expect(check).toHaveBeenCalledTimes(1)
  })
})

describe('the others are told', { tags: ['R25'] }, () => {
  it('what changes here, once, and never what they told themselves', async () => {
    const other = peer()
    const store = tab()
    store.setConnection({ company: globex })
    await settle()
    expect(other.told).toEqual([{ type: 'known', known: { connection: { company: globex } }, at: now }])
    store.setConnection({ company: globex })
    await settle()
    expect(other.told).toHaveLength(1)
    await other.tell({ connection: { company: acme } })
    expect(store.getState()).toMatchObject({ connection: { company: acme } })
    expect(other.told).toHaveLength(1)
  })

  it('what check said, and that nobody answered it, but not what was at fault', async () => {
    const other = peer()
    const check = vi.fn((): unknown => ({ ok: false, code: 'service-unavailable' }))
    const store = tab({ check: check as ConnectionOptions['check'] })
    store.check()
    await settle()
    expect(other.told).toEqual([{ type: 'unanswered', retryAfterSeconds: 0 }])
    check.mockReturnValue(works())
    store.check()
    await settle()
    expect(other.told.slice(1)).toMatchObject([{ type: 'known', known: { connection: { company: acme } } }])
  })

  it('nothing of a first check that told nothing', async () => {
    const other = peer()
    const store = tab({ initialConnection: undefined, check: () => ({ ok: false, code: 'network' }) })
    await settle(60_000)
    expect(store.getState().status).toBe('failed')
    expect(other.told).toEqual([])
  })

  it('never anything that holds a key', { tags: ['K03'] }, async () => {
    const other = peer()
    const key = aKey()
    const store = tab({ initialConnection: null, validate: () => ({ ok: true, company: acme, keyHint: key }) })
    store.submit(key)
    await settle()
    expect(store.getState().status).toBe('connected')
    expect(other.told).toHaveLength(1)
    expect(JSON.stringify(other.told)).not.toContain(key.slice(0, 8))
  })
})

describe('whoever looks at a page', { tags: ['R23'] }, () => {
  it('makes the tab that polls ask, and no other', async () => {
    const [leader, follower] = [vi.fn(() => works()), vi.fn(() => works())]
    tab({ check: leader })
    await settle()
    tab({ check: follower })
    await settle()
    window.dispatchEvent(new Event('focus'))
    await settle(2_000)
    expect(leader).toHaveBeenCalledTimes(1)
    expect(follower).not.toHaveBeenCalled()
    expect(tabs.sent).toContainEqual({ type: 'look' })
    await peer().look()
    expect(leader).toHaveBeenCalledTimes(2)
    expect(follower).not.toHaveBeenCalled()
  })

  it('is answered at once, or a second after the last answer', async () => {
    const check = vi.fn(() => works())
    tab({ check })
    await settle()
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(0)
    expect(check).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(400)
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(599)
    expect(check).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(check).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1_000)
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(0)
    expect(check).toHaveBeenCalledTimes(3)
  })

  it('is asked for what is stale when the page begins, and not for what is fresh', async () => {
    const begin = async (minutes: number) => {
      const check = vi.fn(() => works())
      tab({
        connectionId: undefined,
        check,
        checkIntervalMs: 300_000,
        initialConnection: { company: acme, verifiedAt: isoAt(minutes) },
      })
      await settle(2_000)
      return check.mock.calls.length
    }
    expect(await begin(-10)).toBe(1)
    expect(await begin(-4)).toBe(0)
  })

  it('is not there while the page is hidden from the beginning', async () => {
    setVisibility('hidden')
    const check = vi.fn(() => works())
    tab({ check, checkIntervalMs: 60_000, initialConnection: { company: acme, verifiedAt: isoAt(-10) } })
    await settle(600_000)
    expect(check).not.toHaveBeenCalled()
    setVisibility('visible')
    await settle()
    expect(check).toHaveBeenCalledTimes(1)
  })

  it('is gone when the page is left, until it comes back', async () => {
    const check = vi.fn(() => works())
    tab({ check, checkIntervalMs: 60_000 })
    await settle()
    window.dispatchEvent(new Event('pagehide'))
    await settle()
    expect(tabs.openChannels()).toBe(0)
    expect(tabs.locksInUse()).toBe(0)
    await settle(600_000)
    expect(check).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('pageshow'))
    await settle()
    expect(check).toHaveBeenCalledTimes(1)
    expect(tabs.openChannels()).toBe(1)
  })
})

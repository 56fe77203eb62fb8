// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import { aKey } from '../aKey'
import { channelOf } from '../channelOf'
import { fakeTabs } from './fakeTabs'
import { acme, deferred, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settle = (milliseconds = 10) => vi.advanceTimersByTimeAsync(milliseconds)
const works = { ok: true as const, connection: { company: acme } }
const revoked = { ok: false as const, code: 'revoked-key' as const }
const shared = { connectionId: 'acme/pleo', initialConnection: { company: acme } }

/** A widget per tab, and the number of times that each asked `check`. */
function tabs(count: number, options: Partial<ConnectionOptions>, answer: () => unknown = () => works) {
  return Array.from({ length: count }, () => {
    const check = vi.fn(answer)
    // The mock answers whatever a test says.
    const { store } = watched({ ...shared, ...options, check: check as ConnectionOptions['check'] })
    return { store, check }
  })
}

describe.each([
  ['Web Locks', true],
  ['no Web Locks', false],
])('tabs of one connection, with %s', { tags: ['R23'] }, (_, locks) => {
  it('ask as often as one tab does', async () => {
    fakeTabs({ locks })
    const widgets = tabs(4, { checkIntervalMs: 60_000 })
    await settle(600_000)
    const asked = widgets.reduce((sum, { check }) => sum + check.mock.calls.length, 0)
    // Each wait is 80 to 100 % of a minute.
    expect(asked).toBeGreaterThanOrEqual(9)
    expect(asked).toBeLessThanOrEqual(13)
    for (const { store } of widgets) store.dispose()
  })

  it('all learn that the key was revoked', async () => {
    fakeTabs({ locks })
    let truth: unknown = works
    const widgets = tabs(3, { checkIntervalMs: 60_000 }, () => truth)
    await settle(1_000)
    truth = revoked
    await settle(61_000)
    expect(widgets.map(({ store }) => store.getState().status)).toEqual(Array(3).fill('action-required'))
    for (const { store } of widgets) store.dispose()
  })

  it.each([
    ['from the one that connected, where there is no check', undefined],
    ['from check', () => ({ ok: true as const, connection: { company: acme, revision: 2, fields: { site: 'eu' } } })],
  ])('all learn what the fields were filled with, %s', async (_, check) => {
    fakeTabs({ locks })
    const provider: ConnectionOptions['provider'] = {
      name: 'Pleo',
      keyKind: 'standalone',
      fields: [{ kind: 'text', name: 'site', label: 'Site' }],
    }
    const options = { ...shared, provider, initialConnection: null, check }
    const stores = [0, 1].map(() => watched(options).store)
    await settle(1_000)
    stores[0]?.submit(aKey(), { site: ' eu ' })
    await settle(61_000)
    const found = { status: 'connected', connection: { company: acme, fields: { site: 'eu' } } }
    for (const store of stores) expect(store.getState()).toMatchObject(found)
    for (const store of stores) store.dispose()
  })

  it('all learn of a new key, a disconnect and a failure that the host reports', async () => {
    const { sent } = fakeTabs({ locks })
    let truth: unknown = works
    const widgets = tabs(
      3,
      { validate: () => ({ ok: true, company: acme }), disconnect: () => ({ ok: true }) },
      () => truth,
    )
    const statuses = () => widgets.map(({ store }) => store.getState().status)
    await settle()
    truth = revoked
    widgets[0]?.store.reportAuthenticationLost({ code: 'revoked-key' })
    await settle()
    expect(statuses()).toEqual(Array(3).fill('action-required'))
    const key = aKey()
    widgets[1]?.store.update()
    widgets[1]?.store.submit(key)
    truth = { ok: true, connection: { company: acme, revision: 2 } }
    await settle()
    expect(statuses()).toEqual(Array(3).fill('connected'))
    widgets[2]?.store.disconnect()
    truth = { ok: true, connection: null }
    await settle()
    expect(statuses()).toEqual(Array(3).fill('not-connected'))
    expect(sent.length).toBeGreaterThan(3)
    expect(JSON.stringify(sent)).not.toContain(key)
    for (const { store } of widgets) store.dispose()
  })
})

describe('tabs of one connection', () => {
  it('believe the backend, not the message: a message is only a hint to ask', async () => {
    fakeTabs()
    const [one, two] = tabs(2, {})
    await settle()
    one?.store.setConnection(null)
    await settle()
    expect(two?.check).toHaveBeenCalledOnce()
    expect(two?.store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
    one?.store.dispose()
    two?.store.dispose()
  })

  it('end in the backend’s truth after conflicting updates', async () => {
    fakeTabs()
    const backend = { connection: { company: acme, revision: 1 } }
    const widgets = tabs(2, { confirmCompany: 'when-changed' }, () => ({ ok: true, ...backend }))
    const activated = (company: typeof acme) => () => {
      backend.connection = { company, revision: backend.connection.revision + 1 }
      return { ok: true as const, company }
    }
    for (const { store } of widgets) store.dispose()
    const conflicting = [acme, globex].map((company) =>
      watched({
        ...shared,
        check: () => ({ ok: true, ...backend }),
        validate: () => ({ ok: true, company }),
        activate: activated(company),
      }),
    )
    for (const { store } of conflicting) store.submit(aKey())
    await settle()
    for (const { store } of conflicting) {
      const state = store.getState()
      if (state.status === 'confirming') store.confirm(globex.id)
    }
    await settle(5_000)
    for (const { store } of conflicting) {
      expect(store.getState()).toMatchObject({ status: 'connected', connection: backend.connection })
      store.dispose()
    }
  })

  it('without a check, the higher revision wins, and an older one changes nothing', async () => {
    fakeTabs()
    const [one, two] = [watched(shared), watched(shared)]
    await settle()
    one.store.setConnection({ company: globex, revision: 3 })
    await settle()
    expect(two.store.getState()).toMatchObject({ connection: { company: globex, revision: 3 } })
    one.store.setConnection({ company: acme, revision: 2 })
    await settle()
    expect(two.store.getState()).toMatchObject({ connection: { company: globex, revision: 3 } })
    one.store.dispose()
    two.store.dispose()
  })

  it('a tab that is hidden leaves the polling to a visible one', async () => {
    fakeTabs()
    const [one, two] = tabs(2, { checkIntervalMs: 60_000 })
    await settle(61_000)
    expect(one?.check.mock.calls.length).toBeGreaterThan(0)
    expect(two?.check).not.toHaveBeenCalled()
    one?.store.dispose()
    await settle(61_000)
    expect(two?.check).toHaveBeenCalled()
    two?.store.dispose()
  })

  it('an attempt is not disturbed: what was heard meanwhile is asked when it is over', async () => {
    fakeTabs()
    const activation = deferred<{ ok: true; company: typeof acme }>()
    const [other] = tabs(1, {})
    const check = vi.fn(() => works)
    const { store } = watched({
      ...shared,
      check,
      validate: () => ({ ok: true, company: acme }),
      activate: () => activation.promise,
    })
    store.submit(aKey())
    await settle()
    other?.store.setConnection({ company: acme, revision: 9 })
    await settle()
    expect(store.getState().status).toBe('activating')
    expect(check).not.toHaveBeenCalled()
    activation.resolve({ ok: true, company: acme })
    await settle()
    expect(store.getState().status).toBe('connected')
    expect(check).toHaveBeenCalled()
    store.dispose()
    other?.store.dispose()
  })

  it.each([null, 'text', 7, {}, { type: 'known' }, { type: 'known', known: { connection: { company: 7 } }, at: 1 }])(
    'a message that makes no sense changes nothing: %j',
    async (message) => {
      fakeTabs()
      const { store } = watched(shared)
      const foreign = new BroadcastChannel(channelOf(shared.connectionId))
      const warn = vi.spyOn(console, 'warn').mockReturnValue()
      const before = store.getState()
      foreign.postMessage(message)
      await settle()
      expect(store.getState()).toBe(before)
      warn.mockRestore()
      store.dispose()
    },
  )

  it('nothing is shared without a connectionId, or with another one', async () => {
    const { sent, openChannels } = fakeTabs()
    const alone = watched({ initialConnection: { company: acme } })
    alone.store.setConnection(null)
    await settle()
    expect(openChannels()).toBe(0)
    expect(sent).toEqual([])
    const [one, two] = [watched(shared), watched({ ...shared, connectionId: 'globex/pleo' })]
    one.store.setConnection(null)
    await settle()
    expect(two.store.getState().status).toBe('connected')
    one.store.dispose()
    two.store.dispose()
    expect(openChannels()).toBe(0)
  })

  const versions = [
    { name: 'Pleo', keyKind: 'standalone', requiredPermissions: ['expenses:read'] },
    { name: 'Pleo', keyKind: 'standalone', keySource: { steps: ['Åbn Pleo.'] } },
  ] as const
  it.each([
    ['of another name', { name: 'Acme', keyKind: 'standalone' }],
    ['of another kind of key', { name: 'Pleo', keyKind: 'integrated' }],
  ] as const)('nothing is shared with a provider %s, where both have the customer for an id', async (_, provider) => {
    fakeTabs()
    const mine = { ...shared, connectionId: 'customer', provider: versions[0] }
    const one = watched(mine)
    const [other] = tabs(1, { connectionId: 'customer', provider, checkIntervalMs: 60_000 })
    const untold = watched({ ...mine, provider })
    // Nor do they wait for each other's turn to poll.
    const [leader] = tabs(1, { ...mine, checkIntervalMs: 60_000 })
    await settle()
    one.store.setConnection({ connection: { company: globex }, failure: revoked })
    await settle()
    expect(untold.store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
    expect(other?.check).not.toHaveBeenCalled()
    await settle(180_000)
    expect(other?.check).toHaveBeenCalled()
    expect(leader?.check).toHaveBeenCalled()
    for (const store of [one.store, untold.store, other?.store, leader?.store]) store?.dispose()
  })

  it('versions of one provider, and its words in two languages, share', async () => {
    fakeTabs()
    const [one, two] = versions.map((provider) => watched({ ...shared, provider }))
    await settle()
    one?.store.setConnection(null)
    await settle()
    expect(two?.store.getState().status).toBe('not-connected')
    one?.store.dispose()
    two?.store.dispose()
  })

  it('ask a few times and no more, where a backend does not tell all that one of them knows', async () => {
    fakeTabs()
    // The tab that connects knows when, and the hint of the key; `check` names the company only.
    const widgets = tabs(3, { initialConnection: null, checkIntervalMs: false }, () => works)
    widgets[0]?.store.submit(aKey())
    await settle(600_000)
    expect(widgets.map(({ store }) => store.getState().status)).toEqual(Array(3).fill('connected'))
    for (const { store, check } of widgets) {
      expect(check.mock.calls.length).toBeLessThan(6)
      store.dispose()
    }
  })

  it('ask for a tab that opens with what is old', async () => {
    fakeTabs()
    const [first] = tabs(1, { checkIntervalMs: 3_600_000 })
    await settle(5_000)
    const before = first?.check.mock.calls.length ?? 0
    const stale = { company: acme, verifiedAt: '2020-01-01T00:00:00Z' }
    const [second] = tabs(1, { checkIntervalMs: 3_600_000, initialConnection: stale })
    await settle(2_000)
    expect(first?.check.mock.calls.length).toBe(before + 1)
    expect(second?.store.getState()).not.toMatchObject({ connection: { verifiedAt: stale.verifiedAt } })
    for (const one of [first, second]) one?.store.dispose()
  })

  it('all know when it was last verified, also where one of them knows more than a check tells', async () => {
    fakeTabs()
    const widgets = tabs(2, { initialConnection: null, checkIntervalMs: 60_000 }, () => works)
    widgets[0]?.store.submit(aKey())
    await settle(86_400_000)
    for (const { store } of widgets) {
      const state = store.getState()
      const verifiedAt = 'connection' in state ? state.connection.verifiedAt : undefined
      expect(Date.now() - Date.parse(verifiedAt ?? '')).toBeLessThan(120_000)
      store.dispose()
    }
  })

  it('ask again about what they heard while they were asking', async () => {
    fakeTabs()
    let truth: unknown = works
    const asked = deferred<unknown>()
    const answers = [() => asked.promise, () => truth]
    const check = vi.fn(() => (answers.shift() ?? (() => truth))() as never)
    const { store } = watched({ ...shared, check, checkIntervalMs: false })
    const [other] = tabs(1, { checkIntervalMs: false }, () => truth)
    await settle()
    store.check()
    await settle()
    truth = { ok: true, connection: { company: globex } }
    other?.store.check()
    await settle()
    asked.resolve(works)
    await settle(2_000)
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: globex } })
    store.dispose()
    other?.store.dispose()
  })
})

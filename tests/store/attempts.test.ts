import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ValidateAnswer, ValidateContext } from '../../src/border/callbacks'
import { createConnectionStore } from '../../src/store/createConnectionStore'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const settle = () => vi.advanceTimersByTimeAsync(60_000)
const callOff = () => Promise.reject(new DOMException('', 'AbortError'))

it('tells the callbacks whether a key is the first one or replaces another, and for whom', async () => {
  const seen: unknown[] = []
  const note = (_: unknown, { intent, current }: Pick<ValidateContext, 'intent' | 'current'>) => {
    seen.push([intent, current])
    return { ok: true as const, company: acme }
  }
  const { store } = watched({ initialConnection: null, validate: note, activate: note })
  store.submit(aKey())
  await settle()
  store.update()
  store.submit(aKey())
  await settle()
  expect(seen).toEqual([
    ['connect', null],
    ['connect', null],
    ['update', acme],
    ['update', acme],
  ])
})

describe('when a key expires', { tags: ['R27'] }, () => {
  const connectedWith = async (validated: object, activated: object) => {
    const { store } = watched({
      initialConnection: null,
      validate: () => ({ ok: true, company: acme, ...validated }),
      activate: () => ({ ok: true, company: acme, ...activated }),
    })
    store.submit(aKey())
    await settle()
    const state = store.getState()
    return state.status === 'connected' ? state.connection : null
  }
  const [sooner, later] = ['2036-01-01T00:00:00Z', '2037-01-01T00:00:00Z']

  it('is what the validation told, unless the activation tells another time', async () => {
    expect(await connectedWith({ expiresAt: sooner }, {})).toMatchObject({ expiresAt: sooner })
    expect(await connectedWith({ expiresAt: sooner }, { expiresAt: later })).toMatchObject({ expiresAt: later })
    expect(await connectedWith({}, { expiresAt: later })).toMatchObject({ expiresAt: later })
    expect(await connectedWith({}, {})).not.toHaveProperty('expiresAt')
  })
})

it.each([{}, { name: '' }, '', null, undefined])('a provider that is %j is missing', (provider) => {
  expect(() =>
    createConnectionStore({ provider: provider as never, validate: () => ({ ok: true, company: acme }) }),
  ).toThrow(/^latchkey: `provider` is missing/)
})

it('a submit from within a listener counts once the state that it answers to is known', async () => {
  const validate = vi.fn((): ValidateAnswer => ({ ok: false, code: 'invalid-key' }))
  const { store } = watched({ initialConnection: null, validate })
  const stop = store.subscribe(() => {
    if (store.getState().status !== 'failed') return
    stop()
    store.submit(aKey())
  })
  store.submit(aKey())
  await settle()
  expect(validate).toHaveBeenCalledTimes(2)
})

it('says in development that a connection can not be removed without a callback, and in production nothing', () => {
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { store } = watched({ initialConnection: { company: acme } })
  store.disconnect()
  expect(warning).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^latchkey: there is no `disconnect` callback/))
  vi.stubEnv('NODE_ENV', 'production')
  store.disconnect()
  expect(warning).toHaveBeenCalledTimes(1)
  expect(store.getState().status).toBe('connected')
})

it('a host that reports a loss without a reason means a key that is refused', { tags: ['R23'] }, () => {
  const { store } = watched({ initialConnection: { company: acme } })
  store.reportAuthenticationLost()
  expect(store.getState()).toMatchObject({ status: 'action-required', failure: { code: 'invalid-key' } })
})

it('a further secret is looked over like the key, and named when something is wrong with it', { tags: ['K10'] }, () => {
  const validate = vi.fn((): ValidateAnswer => ({ ok: true, company: acme }))
  const { store } = watched({
    initialConnection: null,
    provider: { name: 'Pleo', keyKind: 'standalone', fields: [{ name: 'appKey', label: 'App key', kind: 'secret' }] },
    validate,
  })
  const key = aKey()
  store.submit(key, { appKey: 'two words' })
  expect(store.getState()).toMatchObject({ failure: { code: 'key-doubtful', field: 'appKey' } })
  store.submit(key, { appKey: 'A_KEY=1; B_KEY=2' })
  expect(store.getState()).toMatchObject({ failure: { code: 'key-several', field: 'appKey' } })
  store.submit(aKey(), { appKey: ' "" ' })
  expect(store.getState()).toMatchObject({ failure: { code: 'field-missing', field: 'appKey' } })
  expect(validate).not.toHaveBeenCalled()
})

it('an activation that the host itself calls off is found out about, not guessed', { tags: ['R17'] }, async () => {
  const options = { initialConnection: null, activate: callOff }
  const none = watched({ ...options, check: () => ({ ok: true, connection: null }) })
  none.store.submit(aKey())
  await settle()
  expect(none.store.getState()).toMatchObject({ status: 'failed', failure: { code: 'network' } })
  const live = watched({ ...options, check: () => ({ ok: true, connection: { company: acme } }) })
  live.store.submit(aKey())
  await settle()
  expect(live.store.getState().status).toBe('connected')
})

describe('a key that is for another company', { tags: ['R14'] }, () => {
  const mismatch = { ok: false, code: 'company-mismatch', company: globex } as const

  it('is a question where a connection exists, and a failure where none does', async () => {
    const activate = () => ({ ok: true as const, company: globex })
    const over = watched({ initialConnection: { company: acme }, validate: () => mismatch, activate })
    over.store.update()
    over.store.submit(aKey())
    await settle()
    expect(over.store.getState()).toMatchObject({ status: 'confirming', candidates: [globex] })
    expectConsole('warn', /leave `activate` out/)
    const first = watched({ initialConnection: null, validate: () => mismatch, activate })
    first.store.submit(aKey())
    await settle()
    expect(first.store.getState()).toMatchObject({ status: 'failed', failure: { code: 'company-mismatch' } })
  })

  it('is a failure where a validation that activates may do so for anyone', async () => {
    const { store } = watched({ initialConnection: null, validate: () => mismatch })
    store.submit(aKey())
    await settle()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'company-mismatch' } })
  })

  it.each([
    ['the old one is still there', acme, 'network'],
    ['nobody can tell', null, 'activation-unconfirmed'],
  ] as const)('is found out about when the host calls off what may go live, and %s', async (_, found, code) => {
    let asked = 0
    const { store } = watched({
      initialConnection: { company: acme },
      validate: (): ValidateAnswer | Promise<never> => (asked++ ? callOff() : mismatch),
      check: () => (found ? { ok: true, connection: { company: found } } : { ok: false, code: 'network' }),
      checkIntervalMs: false,
    })
    store.update()
    store.submit(aKey())
    await settle()
    store.confirm(globex.id)
    await settle()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code } })
  })
})

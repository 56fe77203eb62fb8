import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { CheckAnswer, ValidateAnswer } from '../../src/border/callbacks'
import type { ApiKey } from '../../src/key/ApiKey'
import { createConnectionStore } from '../../src/store/createConnectionStore'
import { createOwnedStore } from '../../src/store/createOwnedStore'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme, deferred, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const settle = () => vi.advanceTimersByTimeAsync(10_000)
const validate = () => ({ ok: true as const, company: acme })
const connection = (company = acme): CheckAnswer => ({ ok: true, connection: { company } })

describe('outside of a page', () => {
  const options = (check: () => CheckAnswer) => ({ provider: 'Pleo', validate, check, checkIntervalMs: false as const })

  it('a store asks nothing until somebody listens, and then once, however many listen', async () => {
    const check = vi.fn(() => connection())
    const store = createConnectionStore(options(check))
    await settle()
    expect(check).not.toHaveBeenCalled()
    store.subscribe(() => {})
    store.subscribe(() => {})
    await settle()
    expect(check).toHaveBeenCalledOnce()
    store.dispose()
  })

  it('what is asked for before anybody listens is asked when somebody does', async () => {
    for (const wanted of [true, false]) {
      const check = vi.fn(() => connection())
      const store = createConnectionStore({ ...options(check), initialConnection: { company: acme } })
      if (wanted) store.check()
      await settle()
      expect(check).not.toHaveBeenCalled()
      store.subscribe(() => {})
      await settle()
      expect(check).toHaveBeenCalledTimes(wanted ? 1 : 0)
      store.dispose()
    }
  })

  it('a store that was disposed of stays so', async () => {
    const check = vi.fn(() => connection())
    const store = createConnectionStore(options(check))
    store.dispose()
    store.subscribe(() => {})
    await settle()
    expect(check).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('disposing ends a validation and its call, but not an activation', async () => {
    const calls: AbortSignal[] = []
    const hang = (_: unknown, { signal }: { signal: AbortSignal }) => {
      calls.push(signal)
      return new Promise<never>(() => {})
    }
    const validating = watched({ initialConnection: null, validate: hang })
    validating.store.submit(aKey())
    validating.store.dispose()
    expect(calls.map(({ aborted }) => aborted)).toEqual([true])
    expect(validating.store.getState().status).toBe('not-connected')

    const activating = watched({ initialConnection: null, activate: hang })
    activating.store.submit(aKey())
    await vi.advanceTimersByTimeAsync(0)
    activating.store.dispose()
    expect(calls.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(activating.store.getState().status).toBe('activating')
  })
})

describe('an answer to a check that was asked before the key that may change everything', { tags: ['R25'] }, () => {
  async function submitDuringCheck(options: Partial<Parameters<typeof watched>[0]>) {
    const asked = deferred<CheckAnswer>()
    const { store } = watched({
      initialConnection: { company: acme },
      validate: () => new Promise<never>(() => {}),
      check: () => asked.promise,
      checkIntervalMs: false,
      ...options,
    })
    store.subscribe(() => {})
    store.check()
    store.update()
    store.submit(aKey())
    asked.resolve(connection(globex))
    await settle()
    return store.getState()
  }

  it('is dropped where validating may activate', async () => {
    expect(await submitDuringCheck({})).toMatchObject({
      status: 'validating',
      origin: { connection: { company: acme } },
    })
  })

  it('counts where only an activation changes anything', async () => {
    expect(await submitDuringCheck({ activate: validate })).toMatchObject({
      status: 'validating',
      origin: { connection: { company: globex } },
    })
  })
})

it('attempts are numbered, and say whether validating activates as well', () => {
  const hang = () => new Promise<never>(() => {})
  const { store } = watched({ initialConnection: null, validate: hang, activate: hang })
  for (const id of [1, 2, 3]) {
    store.submit(aKey())
    expect(store.getState()).toMatchObject({ attempt: { id, activation: 'separate' } })
    store.cancel()
  }
  const included = watched({ initialConnection: null, validate: hang })
  included.store.submit(aKey())
  expect(included.store.getState()).toMatchObject({ attempt: { id: 1, activation: 'included' } })
})

it('of a disconnect that the host itself calls off, nobody knows whether it was done', { tags: ['R26'] }, async () => {
  const { store } = watched({
    initialConnection: { company: acme },
    disconnect: () => Promise.reject(new DOMException('', 'AbortError')),
  })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'disconnect-unconfirmed' } })
})

it('a disconnect that fails says why, for support, and asks what is true', { tags: ['R26'] }, async () => {
  const check = vi.fn(() => connection())
  const { store } = watched({
    initialConnection: { company: acme },
    disconnect: () => ({ ok: false, code: 'service-unavailable', reference: 'req_7' }),
    check,
    checkIntervalMs: false,
  })
  store.subscribe(() => {})
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ failure: { code: 'disconnect-failed', reference: 'req_7' } })
  expect(check).toHaveBeenCalled()
})

it('what the host sets has its hint cut, or none where the host wants none', { tags: ['K11'] }, () => {
  const keyHint = aKey()
  const shown = (options: object) => {
    const { store } = watched({ initialConnection: null, ...options })
    store.setConnection({ company: acme, keyHint })
    const state = store.getState()
    return state.status === 'connected' ? state.connection.keyHint : state.status
  }
  expect(shown({})).toBe(`••••${keyHint.slice(-4)}`)
  expect(shown({ hint: 'last-four' })).toBe(`••••${keyHint.slice(-4)}`)
  expect(shown({ hint: 'none' })).toBeUndefined()
})

it('a host whose onEvent throws is told of it in development, and loses nothing', { tags: ['R26'] }, async () => {
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const run = async () => {
    const { store } = watched({
      initialConnection: null,
      validate,
      onEvent: () => {
        throw new Error('trap')
      },
    })
    store.submit(aKey())
    await settle()
    expect(store.getState().status).toBe('connected')
  }
  await run()
  expect(warning.mock.calls.flat()).toContain('latchkey: `onEvent` threw on "connected".')
  warning.mockClear()
  vi.stubEnv('NODE_ENV', 'production')
  await run()
  expect(warning).not.toHaveBeenCalled()
})

it('tells how often it tries, and what it can do', () => {
  expect(watched({}).store).toMatchObject({ tries: 1, expiryWarningDays: 14 })
  expect(watched({ retries: undefined, expiryWarningDays: 30 }).store).toMatchObject({
    tries: 3,
    expiryWarningDays: 30,
  })
  expect(watched({}).store.capabilities).toEqual({ activate: false, check: false, disconnect: false })
  expect(
    watched({ activate: validate, check: () => connection(), disconnect: () => ({ ok: true }) }).store.capabilities,
  ).toEqual({ activate: true, check: true, disconnect: true })
})

const lostDisconnect = {
  initialConnection: { company: acme },
  disconnect: () => Promise.reject(new TypeError('Failed to fetch')),
}

it('a disconnect whose answer was lost is over when check finds nothing', { tags: ['R26'] }, async () => {
  const { store, seen } = watched({ ...lostDisconnect, check: () => ({ ok: true, connection: null }) })
  store.disconnect()
  await settle()
  expect(seen).toEqual(['disconnecting', 'not-connected'])
})

it('a disconnect whose answer was lost has failed when check still finds the connection', {
  tags: ['R26'],
}, async () => {
  const { store } = watched({ ...lostDisconnect, check: () => connection() })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ failure: { code: 'disconnect-failed' }, origin: { status: 'connected' } })
})

it('a disconnect whose answer was lost is in doubt until check can tell, and then no longer', {
  tags: ['R26'],
}, async () => {
  let answer: CheckAnswer = { ok: false, code: 'network' }
  const { store } = watched({ ...lostDisconnect, check: () => answer, checkIntervalMs: false })
  store.subscribe(() => {})
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'disconnect-unconfirmed' } })
  answer = connection()
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'disconnect-failed' } })
  answer = { ok: true, connection: null }
  store.check()
  await settle()
  expect(store.getState().status).toBe('not-connected')
})

it('a listener that throws is reported, and stops no attempt halfway', { tags: ['K02'] }, async () => {
  const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
  const validate = vi.fn((_key: ApiKey): ValidateAnswer => ({ ok: false, code: 'invalid-key' }))
  const { store, seen } = watched({ validate })
  store.subscribe(() => {
    throw new Error('a mistake of the host')
  })
  store.submit(aKey())
  await settle()
  expect(seen).toEqual(['validating', 'failed'])
  expect(() => validate.mock.lastCall?.[0].reveal()).toThrow('over')
  expect(() => later.mock.lastCall?.[0]()).toThrow('a mistake of the host')
  later.mockRestore()
})

it('a store that was disposed of starts nothing more at the host', async () => {
  const validate = vi.fn(() => ({ ok: true as const, company: acme }))
  const disconnect = vi.fn(() => ({ ok: true as const }))
  const { store } = watched({ initialConnection: { company: acme }, validate, disconnect })
  store.dispose()
  store.submit(aKey())
  store.disconnect()
  await settle()
  expect(validate).not.toHaveBeenCalled()
  expect(disconnect).not.toHaveBeenCalled()
})

it('nothing but what is known of a connection gets into the state, whatever else a host hands over with it', {
  tags: ['K03'],
}, () => {
  const row = { company: { id: 'acme', name: 'Acme ApS', secret: 'pls_1' }, apiKey: 'pls_2', revision: 3 }
  const known = { company: { id: 'acme', name: 'Acme ApS' }, revision: 3 }
  const { store } = watched({ initialConnection: row })
  expect(store.getState()).toEqual({ status: 'connected', connection: known })
  store.setConnection({ connection: row, failure: { code: 'revoked-key', ...{ apiKey: 'pls_3' } } })
  expect(store.getState()).toEqual({
    status: 'action-required',
    connection: known,
    failure: { code: 'revoked-key' },
  })
})

it.each([[{}], [{ company: { id: 5.5 } }], ['Acme'], [[]]])(
  'of an initialConnection that is no connection (%j), nothing is known',
  (given) => {
    const options = { initialConnection: given as never }
    expectConsole('warn', /`initialConnection` was given something that does not fit its type, at: .*connection/)
    expect(watched(options).store.getState().status).toBe('not-connected')
    expect(watched({ ...options, check: () => connection() }).store.getState().status).toBe('loading')
  },
)

it('what a host sets that is no connection changes nothing, and check is asked', async () => {
  expectConsole('warn', /`setConnection` was given something that does not fit its type/)
  const check = vi.fn(() => connection())
  const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: false })
  store.subscribe(() => {})
  store.setConnection({ company: {} } as never)
  expect(store.getState().status).toBe('connected')
  await settle()
  expect(check).toHaveBeenCalledOnce()
})

it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { checkIntervalMs: 0 }, { checkIntervalMs: -1 }])(
  'a time that is none is said to the developer: %j',
  (options) => {
    expect(() => watched(options)).toThrow(new RegExp(`${Object.keys(options)[0]}.*milliseconds above 0`))
  },
)

it('a time limit longer than any timer is none, and not one that is over at once', async () => {
  vi.useFakeTimers()
  const { store } = watched({ timeoutMs: Number.POSITIVE_INFINITY, validate: () => new Promise(() => {}) })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(86_400_000)
  expect(store.getState().status).toBe('validating')
  store.dispose()
  vi.useRealTimers()
})

it('a disconnect whose answer was lost has failed when check finds the connection broken', {
  tags: ['R26'],
}, async () => {
  const revoked: CheckAnswer = { ok: false, code: 'revoked-key', company: acme }
  const broken = { connection: { company: acme }, failure: { code: 'revoked-key' } } as const
  const { store } = watched({ ...lostDisconnect, initialConnection: broken, check: () => revoked })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({
    failure: { code: 'disconnect-failed' },
    origin: { status: 'action-required' },
  })
})

it('a later check that finds the connection broken decides a disconnect that was in doubt', {
  tags: ['R26'],
}, async () => {
  let answer: CheckAnswer = { ok: false, code: 'network' }
  const { store } = watched({ ...lostDisconnect, check: () => answer, checkIntervalMs: false })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ failure: { code: 'disconnect-unconfirmed' } })
  answer = { ok: false, code: 'revoked-key' }
  store.check()
  await settle()
  expect(store.getState()).toMatchObject({
    failure: { code: 'disconnect-failed' },
    origin: { status: 'action-required', failure: { code: 'revoked-key' } },
  })
})

it('what check finds after a lost disconnect is shown, also another company', { tags: ['R14'] }, async () => {
  const { store } = watched({ ...lostDisconnect, check: () => connection(globex), checkIntervalMs: false })
  store.disconnect()
  await settle()
  expect(store.getState()).toMatchObject({ origin: { connection: { company: globex } } })
})

it('a connection with a failure of null works', () => {
  const { store } = watched({ initialConnection: { connection: { company: acme }, failure: null } })
  expect(store.getState()).toEqual({ status: 'connected', connection: { company: acme } })
})

it('a key that a listener submits is not validated once the store was disposed of', { tags: ['K02'] }, async () => {
  const asked = vi.fn(validate)
  const { store } = watched({ initialConnection: { company: acme }, validate: asked })
  store.subscribe(() => {
    store.submit(aKey())
    store.dispose()
  })
  store.update()
  await settle()
  expect(asked).not.toHaveBeenCalled()
})

it('what mounts twice, as in Strict Mode, is ended by the last one that leaves, and begins again with the next', {
  tags: ['R08'],
}, async () => {
  const check = vi.fn(() => ({ ok: true as const, connection: { company: acme } }))
  const store = createOwnedStore(() => ({ provider: 'Pleo', check, validate: () => new Promise(() => {}) }))
  onTestFinished(store.dispose)
  store.start()
  store.start()
  await vi.advanceTimersByTimeAsync(10)
  expect(store.getState().status).toBe('connected')
  expect(check).toHaveBeenCalledOnce()
  store.update()
  store.submit(aKey())
  store.stop()
  expect(store.getState().status, 'one is still there').toBe('validating')
  store.stop()
  expect(store.getState().status).toBe('connected')
  store.stop()
  store.start()
  store.update()
  store.submit(aKey())
  expect(store.getState().status).toBe('validating')
  store.stop()
  expect(store.getState().status).toBe('connected')
})

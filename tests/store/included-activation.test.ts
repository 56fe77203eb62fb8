import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckAnswer, ValidateAnswer, ValidateContext } from '../../src/border/callbacks'
import { aKey } from '../aKey'
import { acme, globex, watched } from './setup'

// Where there is no `activate`, a successful `validate` is the activation, within `mayActivateFor`.

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(60_000)
const lost: ValidateAnswer = { ok: false, code: 'network' }
const none: CheckAnswer = { ok: true, connection: null }
const at = (company = acme): CheckAnswer => ({ ok: true, connection: { company } })

describe('a validation that may have activated, and whose answer was lost', { tags: ['R17'] }, () => {
  it.each([
    ['is connected when check shows the connection', null, at(), { status: 'connected' }],
    ['has failed when check shows none', null, none, { status: 'failed', failure: { code: 'network' } }],
    [
      'has failed, for a first key, when check tells nothing: nobody had agreed to a company',
      null,
      lost,
      { status: 'failed', failure: { code: 'network' } },
    ],
    [
      'is in doubt, over a connection, when check tells nothing',
      { company: acme },
      lost,
      { status: 'failed', failure: { code: 'activation-unconfirmed' }, origin: { status: 'connected' } },
    ],
  ] as const)('%s', async (_, initialConnection, answer, state) => {
    const check = vi.fn((): CheckAnswer => answer)
    const { store } = watched({ initialConnection, validate: () => lost, check, checkIntervalMs: false })
    store.submit(aKey())
    await settle()
    expect(check).toHaveBeenCalled()
    expect(store.getState()).toMatchObject(state)
  })

  it.each([
    ['the answer came, and was no', {}, { ok: false, code: 'invalid-key' }],
    ['activation comes later', { activate: () => ({ ok: true as const, company: acme }) }, lost],
  ] as const)('is no matter for check when %s', async (_, options, answer) => {
    const check = vi.fn(() => at())
    const { store } = watched({
      initialConnection: null,
      validate: () => answer,
      check,
      checkIntervalMs: false,
      ...options,
    })
    store.submit(aKey())
    await settle()
    expect(check).not.toHaveBeenCalled()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: answer.code } })
  })
})

describe('a validation that activates', { tags: ['R14'] }, () => {
  it('asks the person once, is then told which company, and takes that one out of several', async () => {
    const may: unknown[] = []
    const validate = vi.fn((_: unknown, { mayActivateFor }: ValidateContext): ValidateAnswer => {
      may.push(mayActivateFor)
      return { ok: true, companies: [acme, globex] }
    })
    const { store } = watched({ initialConnection: null, validate })
    store.submit(aKey())
    await settle()
    expect(store.getState()).toMatchObject({ status: 'confirming', reason: 'choose-company' })
    store.confirm(globex.id)
    await settle()
    expect(may).toEqual(['any', globex.id])
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: globex } })
  })

  it('has failed when it activated another company than the one that was confirmed, and check is asked', async () => {
    const answers: ValidateAnswer[] = [
      { ok: true, companies: [acme, globex] },
      { ok: true, company: acme },
    ]
    const check = vi.fn(() => none)
    const { store } = watched({
      initialConnection: null,
      validate: () => answers.shift() ?? lost,
      check,
      checkIntervalMs: false,
    })
    store.subscribe(() => {})
    store.submit(aKey())
    await settle()
    store.confirm(globex.id)
    await settle()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'company-mismatch', company: acme } })
    expect(check).toHaveBeenCalled()
  })

  it('fails at once when it refuses the company though it could have had any', async () => {
    const validate = vi.fn((): ValidateAnswer => ({ ok: false, code: 'company-mismatch', company: globex }))
    const { store } = watched({ initialConnection: null, validate })
    store.submit(aKey())
    await settle()
    expect(validate).toHaveBeenCalledOnce()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'company-mismatch' } })
  })

  it('fails when it refuses a company and names none', async () => {
    const { store } = watched({
      initialConnection: { company: acme },
      validate: () => ({ ok: false, code: 'company-mismatch' }),
    })
    store.submit(aKey())
    await settle()
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'company-mismatch' } })
  })
})

it('nobody who can be reached is asked three times, unless the host says otherwise', async () => {
  const validate = vi.fn(() => lost)
  const { store } = watched({ validate, retries: undefined })
  store.submit(aKey())
  await settle()
  expect(validate).toHaveBeenCalledTimes(3)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'network' } })
})

it('a provider may be given by its name alone, and its keys are then the company’s own', () => {
  expect(watched({ provider: 'Stripe' }).store.provider).toEqual({ name: 'Stripe', keyKind: 'standalone' })
  const provider = { name: 'Slack', keyKind: 'integrated' } as const
  expect(watched({ provider }).store.provider).toBe(provider)
})

it('a key that is submitted by a listener, in the middle of the news, is validated after it', async () => {
  const { store, seen } = watched({ validate: () => ({ ok: false, code: 'invalid-key' }) })
  const stop = store.subscribe(() => {
    if (store.getState().status !== 'failed') return
    stop()
    store.submit(aKey())
  })
  store.submit(aKey())
  await settle()
  expect(seen).toEqual(['validating', 'failed', 'validating', 'failed'])
})

it('an event that a listener sends waits until every listener has seen the state before', async () => {
  const { store } = watched({ initialConnection: { company: acme } })
  const first: string[] = []
  const second: string[] = []
  store.subscribe(() => {
    first.push(store.getState().status)
    if (store.getState().status === 'updating') store.cancel()
  })
  store.subscribe(() => void second.push(store.getState().status))
  store.update()
  expect(first).toEqual(['updating', 'connected'])
  expect(second).toEqual(first)
})

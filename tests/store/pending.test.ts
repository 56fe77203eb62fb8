import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CheckAnswer } from '../../src/border/callbacks'
import { pendingLimit, pendingPollMs } from '../../src/checking/pollingRules'
import { aKey } from '../aKey'
import { acme, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pending = { ok: true, pending: true } as const
/** A store whose activation goes on in the background; `check` answers one after the other, and the last one ever after. */
function waiting(
  answers: readonly CheckAnswer[],
  initialConnection: Parameters<typeof watched>[0]['initialConnection'],
  key = aKey(),
) {
  const check = vi.fn(() => answers[Math.min(check.mock.calls.length, answers.length) - 1] as CheckAnswer)
  const { store, seen } = watched({ initialConnection, activate: () => pending, check, checkIntervalMs: false })
  if (initialConnection) store.update()
  store.submit(key)
  return { store, seen, check }
}

it('while an activation goes on in the background, check is asked every two seconds until it is live', {
  tags: ['R17'],
}, async () => {
  const { store, seen, check } = waiting([pending, pending, { ok: true, connection: { company: acme } }], null)
  await vi.advanceTimersByTimeAsync(3 * pendingPollMs - 1)
  expect(check).toHaveBeenCalledTimes(2)
  expect(store.getState().status).toBe('activating')
  await vi.advanceTimersByTimeAsync(1)
  expect(seen).toEqual(['validating', 'activating', 'connected'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(check).toHaveBeenCalledTimes(3)
})

it.each(['revoked-key', 'insufficient-permissions', 'activation-failed'] as const)(
  'an activation in the background that ends with %s fails at once',
  { tags: ['R17'] },
  async (code) => {
    const { store, check } = waiting([pending, { ok: false, code }], null)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(check).toHaveBeenCalledTimes(2)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code } })
  },
)

it.each<[title: string, answer: CheckAnswer]>([
  ['is out of reach for a while', { ok: false, code: 'network' }],
  ['is at fault for a while', { ok: false, code: 'service-unavailable' }],
  ['knows of nothing yet', { ok: true, connection: null }],
])('goes on waiting when check %s', { tags: ['R17'] }, async (_, answer) => {
  const { store } = waiting([answer, answer, { ok: true, connection: { company: acme } }], null)
  await vi.advanceTimersByTimeAsync(3 * pendingPollMs)
  expect(store.getState().status).toBe('connected')
})

it('says after two minutes that nobody knows, and asks no more for this key', { tags: ['R17'] }, async () => {
  const { store, check } = waiting([pending], null)
  await vi.advanceTimersByTimeAsync((pendingLimit - 1) * pendingPollMs)
  expect(store.getState().status).toBe('activating')
  await vi.advanceTimersByTimeAsync(pendingPollMs)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'activation-unconfirmed' } })
  // One more, since a key may be live all the same.
  expect(check).toHaveBeenCalledTimes(pendingLimit + 1)
})

it('where there is no check, nobody knows from the beginning', { tags: ['R17'] }, async () => {
  const { store } = watched({ initialConnection: null, activate: () => pending })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(0)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'activation-unconfirmed' } })
})

it('the new key is live when check shows its hint, and the old one is kept while it shows the old', {
  tags: ['R17'],
}, async () => {
  const key = aKey()
  const old = { company: acme, keyHint: '••••past' }
  const { store } = waiting(
    [
      { ok: true, connection: old },
      { ok: true, connection: { company: acme, keyHint: `••••${key.slice(-4)}` } },
    ],
    old,
    key,
  )
  await vi.advanceTimersByTimeAsync(pendingPollMs)
  expect(store.getState().status).toBe('activating')
  await vi.advanceTimersByTimeAsync(pendingPollMs)
  expect(store.getState()).toMatchObject({ status: 'connected', connection: { keyHint: `••••${key.slice(-4)}` } })
})

it('another company than the one that was agreed upon does not count as this key going live', {
  tags: ['R14'],
}, async () => {
  const { store } = waiting([{ ok: true, connection: { company: globex } }], null)
  await vi.advanceTimersByTimeAsync((pendingLimit - 1) * pendingPollMs)
  expect(store.getState()).toMatchObject({ status: 'activating', company: acme })
})

it('what the old connection was broken by says nothing of the key that goes live', { tags: ['R17'] }, async () => {
  const revoked = { code: 'revoked-key' } as const
  const { store } = waiting(
    [
      { ok: false, ...revoked },
      { ok: false, ...revoked },
      { ok: true, connection: { company: acme } },
    ],
    { connection: { company: acme }, failure: revoked },
  )
  await vi.advanceTimersByTimeAsync(60_000)
  expect(store.getState().status).toBe('connected')
})

it('another failure than the old one ends the wait', { tags: ['R17'] }, async () => {
  const { store, check } = waiting([{ ok: false, code: 'insufficient-permissions' }], {
    connection: { company: acme },
    failure: { code: 'revoked-key' },
  })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(check).toHaveBeenCalledOnce()
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'insufficient-permissions' } })
})

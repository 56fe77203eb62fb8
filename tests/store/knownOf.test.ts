import { describe, expect, it } from 'vitest'
import { fingerprint, knownOf } from '../../src/checking/knownOf'
import type { Failure } from '../../src/core/failures/failures'
import type { State } from '../../src/core/states/states'
import { acme, globex } from './setup'

const failure: Failure = { code: 'revoked-key' }
const connected = { status: 'connected', connection: { company: acme } } as const
const broken = { status: 'action-required', connection: { company: acme }, failure } as const
const none = { status: 'not-connected' } as const
const failed = (operation: State<'failed'>['operation'], origin: State<'failed'>['origin']): State => ({
  status: 'failed',
  operation,
  origin,
  failure: { code: 'network' },
})

describe('what is known of the connection', { tags: ['R26'] }, () => {
  it.each<[string, State, ReturnType<typeof knownOf>]>([
    ['nothing, before the first answer', { status: 'loading' }, null],
    ['nothing, after a first check that failed', failed('check', none), null],
    ['that there is none', none, { connection: null }],
    ['that there is one', connected, { connection: { company: acme } }],
    ['that it is broken', broken, { connection: { company: acme }, failure }],
    [
      'that there is one, while it is replaced',
      { status: 'updating', origin: connected },
      { connection: { company: acme } },
    ],
    [
      'that there is one, after a disconnect that failed',
      failed('disconnect', connected),
      { connection: { company: acme } },
    ],
    ['that there is none, after a first key that failed', failed('connect', none), { connection: null }],
  ])('is %s', (_, state, known) => {
    expect(knownOf(state)).toEqual(known)
  })
})

it('what two tabs know is the same where all but the time of verification is', { tags: ['R25'] }, () => {
  const connection = {
    company: acme,
    revision: 2,
    expiresAt: '2026-12-01T12:00:00Z',
    verifiedAt: '2026-03-01T12:00:00Z',
  }
  const told = [
    null,
    { connection: null },
    { connection },
    { connection, failure },
    { connection: { ...connection, company: globex } },
    { connection: { ...connection, revision: 3 } },
    { connection: { ...connection, expiresAt: '2026-12-02T12:00:00Z' } },
    { connection: { ...connection, connectedAt: '2026-01-01T12:00:00Z' } },
  ]
  expect(new Set(told.map(fingerprint))).toHaveLength(told.length)
  expect(fingerprint({ connection: { ...connection, verifiedAt: '2026-04-01T12:00:00Z' } })).toBe(
    fingerprint({ connection }),
  )
})

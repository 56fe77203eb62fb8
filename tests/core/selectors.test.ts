import { describe, expect, it } from 'vitest'
import { badgeOf, brokenBy, companyOf, connectionOf, isBusy, originOf } from '../../src/core/states/selectors'
import { loading, notConnected, type RestingStatus, type State } from '../../src/core/states/states'
import {
  acme,
  activating,
  broken,
  confirming,
  connected,
  disconnecting,
  failed,
  revoked,
  updating,
  validating,
} from './stateExamples'

/** Every state by what is true underneath; `null` where the two can't go together. */
const stateOf = (status: string, origin: State<RestingStatus>): State | null => {
  switch (status) {
    case 'validating':
      return validating(origin)
    case 'confirming':
      return confirming(origin)
    case 'activating':
      return activating(origin)
    case 'failed':
      return failed(origin)
    case 'updating':
      return origin.status === 'not-connected' ? null : updating(origin)
    case 'disconnecting':
      return origin.status === 'not-connected' ? null : disconnecting(origin)
    default:
      return null
  }
}

describe('the badge says one of five words, never ambiguous', { tags: ['R29'] }, () => {
  it.each([
    ['loading', 'validating', loading],
    ['not-connected', 'not-connected', notConnected],
    ['connected', 'connected', connected],
    ['action-required', 'action-required', broken],
  ] as const)('%s is told as %s', (_, word, state) => {
    expect(badgeOf(state)).toBe(word)
  })

  it.each([
    ['updating', null, 'connected', 'action-required'],
    ['validating', 'validating', 'validating', 'validating'],
    ['confirming', 'action-required', 'action-required', 'action-required'],
    ['activating', 'validating', 'validating', 'validating'],
    ['failed', 'failed', 'connected', 'action-required'],
    ['disconnecting', null, 'connected', 'action-required'],
  ])('%s is told as %s over nothing, %s over a connection, %s over a broken one', (status, ...words) => {
    const told = [notConnected, connected, broken].map((origin) => {
      const state = stateOf(status, origin)
      return state && badgeOf(state)
    })
    expect(told).toEqual(words)
  })
})

describe('what stays true whatever runs', () => {
  const attempts = ['updating', 'validating', 'confirming', 'activating', 'failed', 'disconnecting']
  const over = (origin: State<RestingStatus>) => attempts.flatMap((status) => stateOf(status, origin) ?? [])

  it('the warning has its cause in every state over a broken connection', { tags: ['R24'] }, () => {
    for (const state of [broken, ...over(broken)]) expect(brokenBy(state), state.status).toEqual(revoked)
  })

  it('and there is none over a working connection, or over none', { tags: ['R24'] }, () => {
    for (const state of [loading, notConnected, connected, ...over(connected), ...over(notConnected)]) {
      expect(brokenBy(state), state.status).toBeNull()
    }
  })

  it('is the origin, its connection and its company', () => {
    for (const origin of [connected, broken]) {
      for (const state of [origin, ...over(origin)]) {
        expect(originOf(state), state.status).toBe(origin)
        expect(connectionOf(state), state.status).toBe(origin.connection)
        expect(companyOf(state), state.status).toBe(acme)
      }
    }
    for (const state of [loading, notConnected, ...over(notConnected)]) {
      expect([connectionOf(state), companyOf(state)], state.status).toEqual([null, null])
    }
  })

  it('shows as busy exactly while a call runs that the person waits for', () => {
    const all = [loading, notConnected, connected, broken, ...over(connected)]
    expect(all.filter(isBusy).map(({ status }) => status)).toEqual([
      'loading',
      'validating',
      'activating',
      'disconnecting',
    ])
  })
})

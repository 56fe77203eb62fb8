import { describe, expect, it } from 'vitest'
import { breaksConnection, failureCodes, faults, isUnreachable } from '../../src/core/failures/failures'

describe('faults', () => {
  // Written by hand, as a second opinion on the table.
  const byHand = {
    entry: [
      'key-missing',
      'key-too-long',
      'key-placeholder',
      'key-has-spaces',
      'key-unreadable',
      'key-incomplete',
      'key-several',
      'key-doubtful',
      'field-missing',
      'field-invalid',
    ],
    key: [
      'invalid-key',
      'expired-key',
      'revoked-key',
      'wrong-key-type',
      'wrong-environment',
      'insufficient-permissions',
      'company-mismatch',
    ],
    account: ['not-entitled', 'ip-not-allowed', 'already-connected'],
    service: [
      'activation-failed',
      'activation-unconfirmed',
      'signed-out',
      'rate-limited',
      'service-unavailable',
      'network',
      'timeout',
      'unexpected-answer',
      'unknown',
      'disconnect-failed',
      'disconnect-unconfirmed',
    ],
    person: ['confirmation-expired'],
  }

  it.each(Object.entries(byHand))('of the %s are those that were agreed upon', (fault, codes) => {
    expect(failureCodes.filter((code) => faults[code] === fault)).toEqual(codes)
  })

  it('break a connection only where the key or the account is at fault: the service proves nothing', () => {
    expect(failureCodes.filter((code) => breaksConnection({ code }))).toEqual([...byHand.key, ...byHand.account])
  })

  it('are asked again by themselves only where no answer came', () => {
    expect(failureCodes.filter((code) => isUnreachable({ code })).sort()).toEqual(['network', 'service-unavailable'])
  })
})

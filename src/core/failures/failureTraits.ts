/**
 * Whose move it is when something failed.
 * `entry`: seen before any call. `key`: another key. `account`: the company's admin. `service`: wait or retry.
 * `person`: paste again.
 */
export type Fault = 'entry' | 'key' | 'account' | 'service' | 'person'

/** All that is decided by a failure's code alone. */
export interface FailureTraits {
  readonly fault: Fault
  /** On the wire (RFC 9110). 401 is never the key's: a bad key says nothing about whoever pasted it. */
  readonly status: 401 | 403 | 409 | 422 | 429 | 500 | 502 | 503 | 504
  /**
   * Whether it is an answer. `lost`: it never came, or can't be read, so that what was asked for may have been done. A
   * gateway's 5xx is none of the backend behind it either. `unreachable`: lost, and asking again is harmless and useful.
   */
  readonly answer: 'given' | 'lost' | 'unreachable'
  /** `doubtful`: something may have gone live, or been removed, all the same, so that nothing is claimed of the key in use. */
  readonly claim: 'safe' | 'doubtful'
  /** The step of an attempt that it fails, where the code alone tells; `last` is the activation, where there is one. */
  readonly failsAt: 'confirm-company' | 'last' | null
  /** Whom its sentence holds to be at fault: the provider only where the host has told so, by this code (`side`). */
  readonly blames: 'provider' | null
}

export const failureTraits = {
  'key-missing': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-too-long': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-placeholder': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-has-spaces': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-unreadable': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-incomplete': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-several': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'key-doubtful': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'field-missing': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'field-invalid': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'invalid-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'expired-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'revoked-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'wrong-key-type': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'wrong-environment': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'insufficient-permissions': {
    fault: 'key',
    status: 422,
    answer: 'given',
    claim: 'safe',
    failsAt: null,
    blames: null,
  },
  'company-mismatch': { fault: 'key', status: 409, answer: 'given', claim: 'doubtful', failsAt: null, blames: null },
  'not-entitled': { fault: 'account', status: 403, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'ip-not-allowed': { fault: 'account', status: 403, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'already-connected': { fault: 'account', status: 409, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'activation-failed': { fault: 'service', status: 502, answer: 'given', claim: 'safe', failsAt: 'last', blames: null },
  'activation-unconfirmed': {
    fault: 'service',
    status: 504,
    answer: 'given',
    claim: 'doubtful',
    failsAt: 'last',
    blames: null,
  },
  'signed-out': { fault: 'service', status: 401, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'rate-limited': { fault: 'service', status: 429, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'service-unavailable': {
    fault: 'service',
    status: 503,
    answer: 'unreachable',
    claim: 'safe',
    failsAt: null,
    blames: 'provider',
  },
  network: { fault: 'service', status: 502, answer: 'unreachable', claim: 'safe', failsAt: null, blames: null },
  timeout: { fault: 'service', status: 504, answer: 'lost', claim: 'safe', failsAt: null, blames: 'provider' },
  'unexpected-answer': {
    fault: 'service',
    status: 502,
    answer: 'lost',
    claim: 'doubtful',
    failsAt: null,
    blames: 'provider',
  },
  unknown: { fault: 'service', status: 500, answer: 'lost', claim: 'doubtful', failsAt: null, blames: null },
  'disconnect-failed': { fault: 'service', status: 502, answer: 'given', claim: 'safe', failsAt: null, blames: null },
  'disconnect-unconfirmed': {
    fault: 'service',
    status: 504,
    answer: 'given',
    claim: 'doubtful',
    failsAt: null,
    blames: null,
  },
  'confirmation-expired': {
    fault: 'person',
    status: 409,
    answer: 'given',
    claim: 'safe',
    failsAt: 'confirm-company',
    blames: null,
  },
} as const satisfies Record<string, FailureTraits>

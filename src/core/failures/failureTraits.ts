/**
 * Whose move it is when something failed.
 * `entry`: seen before any call. `key`: another key. `account`: the company's admin. `service`: wait or retry.
 * `person`: paste again.
 */
export type Fault = 'entry' | 'key' | 'account' | 'service' | 'person'

/** All that is decided by a failure's code alone. */
export interface FailureTraits {
  readonly fault: Fault
  /** On the wire (RFC 9110). None is 401: a bad key says nothing about whoever pasted it. */
  readonly status: 403 | 409 | 422 | 429 | 500 | 502 | 503 | 504
  /**
   * Whether it is an answer. `lost`: it never came, or can't be read, so that what was asked for may have been done. A
   * gateway's 5xx is none of the backend behind it either. `unreachable`: lost, and asking again is harmless and useful.
   */
  readonly answer: 'given' | 'lost' | 'unreachable'
  /** `doubtful`: something may have gone live, or been removed, all the same, so that nothing is claimed of the key in use. */
  readonly claim: 'safe' | 'doubtful'
  /** The step of an attempt that it fails, where the code alone tells; `last` is the activation, where there is one. */
  readonly failsAt: 'confirm-company' | 'last' | null
}

export const failureTraits = {
  'key-missing': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-too-long': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-placeholder': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-has-spaces': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-unreadable': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-incomplete': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-several': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'key-doubtful': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'field-missing': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'field-invalid': { fault: 'entry', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'invalid-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'expired-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'revoked-key': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'wrong-key-type': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'wrong-environment': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'insufficient-permissions': { fault: 'key', status: 422, answer: 'given', claim: 'safe', failsAt: null },
  'company-mismatch': { fault: 'key', status: 409, answer: 'given', claim: 'doubtful', failsAt: null },
  'not-entitled': { fault: 'account', status: 403, answer: 'given', claim: 'safe', failsAt: null },
  'ip-not-allowed': { fault: 'account', status: 403, answer: 'given', claim: 'safe', failsAt: null },
  'already-connected': { fault: 'account', status: 409, answer: 'given', claim: 'safe', failsAt: null },
  'activation-failed': { fault: 'service', status: 502, answer: 'given', claim: 'safe', failsAt: 'last' },
  'activation-unconfirmed': { fault: 'service', status: 504, answer: 'given', claim: 'doubtful', failsAt: 'last' },
  'rate-limited': { fault: 'service', status: 429, answer: 'given', claim: 'safe', failsAt: null },
  'service-unavailable': { fault: 'service', status: 503, answer: 'unreachable', claim: 'safe', failsAt: null },
  network: { fault: 'service', status: 502, answer: 'unreachable', claim: 'safe', failsAt: null },
  timeout: { fault: 'service', status: 504, answer: 'lost', claim: 'safe', failsAt: null },
  'unexpected-answer': { fault: 'service', status: 502, answer: 'lost', claim: 'doubtful', failsAt: null },
  unknown: { fault: 'service', status: 500, answer: 'lost', claim: 'doubtful', failsAt: null },
  'disconnect-failed': { fault: 'service', status: 502, answer: 'given', claim: 'safe', failsAt: null },
  'disconnect-unconfirmed': { fault: 'service', status: 504, answer: 'given', claim: 'doubtful', failsAt: null },
  'confirmation-expired': { fault: 'person', status: 409, answer: 'given', claim: 'safe', failsAt: 'confirm-company' },
} as const satisfies Record<string, FailureTraits>

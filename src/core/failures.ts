import type { Company } from './company'
import type { Suspicion } from './suspicion'

/**
 * Whose move it is when something failed.
 * `entry`: seen before any call. `key`: another key. `account`: the company's admin. `service`: wait or retry.
 * `person`: paste again.
 */
export type Fault = 'entry' | 'key' | 'account' | 'service' | 'person'

/** Why an attempt or a connection did not work, in terms that a person can act on, and whose move it is. */
export const faults = {
  'key-missing': 'entry',
  'key-too-long': 'entry',
  'key-placeholder': 'entry',
  'key-has-spaces': 'entry',
  'key-unreadable': 'entry',
  'key-incomplete': 'entry',
  'key-several': 'entry',
  'key-doubtful': 'entry',
  'field-missing': 'entry',
  'field-invalid': 'entry',
  'invalid-key': 'key',
  'expired-key': 'key',
  'revoked-key': 'key',
  'wrong-key-type': 'key',
  'wrong-environment': 'key',
  'insufficient-permissions': 'key',
  'company-mismatch': 'key',
  'not-entitled': 'account',
  'ip-not-allowed': 'account',
  'already-connected': 'account',
  'activation-failed': 'service',
  'activation-unconfirmed': 'service',
  'rate-limited': 'service',
  'service-unavailable': 'service',
  network: 'service',
  timeout: 'service',
  'unexpected-answer': 'service',
  unknown: 'service',
  'disconnect-failed': 'service',
  'disconnect-unconfirmed': 'service',
  'confirmation-expired': 'person',
} as const satisfies Record<string, Fault>

export type FailureCode = keyof typeof faults

/** Every code, in the order of the table above. */
// SAFETY: Object.keys widens to string[]; the keys are exactly those of the constant. Pure: a field alone does without.
export const failureCodes = /* @__PURE__ */ Object.keys(faults) as readonly FailureCode[]

/** Facts that a message may name. Never prose (K04). */
export interface FailureDetails {
  readonly missingPermissions?: readonly string[]
  /** Seconds. */
  readonly retryAfterSeconds?: number
  readonly company?: Company
  /** What support needs to find this failure again. */
  readonly reference?: string
  /** What was found instead: the other kind of key, the other environment. */
  readonly found?: string
  /** The `name` of the provider's field that is at fault, where it is not the key. */
  readonly field?: string
}

export interface Failure extends FailureDetails {
  readonly code: FailureCode
  /** With `key-several`: the names that stood in the text before its values. Never a value. */
  readonly names?: readonly string[]
  /** With `key-doubtful`: what the person is asked about before the key is sent. */
  readonly suspicions?: readonly Suspicion[]
}

/** Whether a connection that failed this way has stopped working; service faults prove nothing about the key. */
export function breaksConnection({ code }: Pick<Failure, 'code'>): boolean {
  return faults[code] === 'key' || faults[code] === 'account'
}

/** Whether the answer never came, so that asking again is harmless and useful. */
export function isUnreachable({ code }: Pick<Failure, 'code'>): boolean {
  return code === 'network' || code === 'service-unavailable'
}

const doubtful: ReadonlySet<FailureCode> = new Set([
  'activation-unconfirmed',
  'disconnect-unconfirmed',
  'company-mismatch',
  'unexpected-answer',
  'unknown',
])

/** Whether something may have gone live, or been removed, all the same, so that nothing may be claimed about the key in use. */
export function leavesDoubt({ code }: Pick<Failure, 'code'>): boolean {
  return doubtful.has(code)
}

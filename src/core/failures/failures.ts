import type { Company } from '../provider/company'
import { failureTraits } from './failureTraits'
import type { Suspicion } from './suspicion'

/** Why an attempt or a connection did not work, in terms that a person can act on. */
export type FailureCode = keyof typeof failureTraits

/** Every code, in the order of their table. */
// SAFETY: Object.keys widens to string[]; the keys are exactly those of the constant. Pure: a field alone does without.
export const failureCodes = /* @__PURE__ */ Object.keys(failureTraits) as readonly FailureCode[]

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
  /**
   * On whose side it failed, where the code alone does not tell. `host`: in your own backend or callback, or on the way
   * there, so that no sentence says that the provider failed. @default 'provider'
   */
  readonly side?: 'provider' | 'host'
}

/** Why something did not work. Facts only, no prose (K04). */
export interface Failure extends FailureDetails {
  readonly code: FailureCode
  /** With `key-several`: the names that stood in the text before its values. Never a value. */
  readonly names?: readonly string[]
  /** With `key-doubtful`: what the person is asked about before the key is sent. */
  readonly suspicions?: readonly Suspicion[]
}

type Traits = typeof failureTraits
/** A code whose sentence says that the provider failed, unless it was on the host's side. */
type BlamingCode = { [Code in FailureCode]: Traits[Code]['blames'] extends null ? never : Code }[FailureCode]

/** A failure that Latchkey comes to by itself. Without an answer of the provider nobody knows how the provider is. */
export type OwnFailure = Omit<Failure, 'code' | 'side'> &
  (
    | { readonly code: Exclude<FailureCode, BlamingCode>; readonly side?: 'host' }
    | { readonly code: BlamingCode; readonly side: 'host' }
  )

declare const told: unique symbol
/** A failure that the host told, with a code of ours, as the border has read it. Made nowhere else. */
export type ToldFailure = Failure & { readonly [told]: true }
/** What the machine takes for a failure of the service: it is known who says so. */
export type TracedFailure = ToldFailure | OwnFailure

/** Whose move it is, for each code. */
// SAFETY: made from every code of the table. Pure: a field alone does without.
export const faults = /* @__PURE__ */ Object.fromEntries(
  Object.entries(failureTraits).map(([code, { fault }]) => [code, fault]),
) as { readonly [Code in FailureCode]: (typeof failureTraits)[Code]['fault'] }

/** Whether a connection that failed this way has stopped working; service faults prove nothing about the key. */
export function breaksConnection({ code }: Pick<Failure, 'code'>): boolean {
  const { fault } = failureTraits[code]
  return fault === 'key' || fault === 'account'
}

/** Whether the answer never came, so that asking again is harmless and useful. */
export function isUnreachable({ code }: Pick<Failure, 'code'>): boolean {
  return failureTraits[code].answer === 'unreachable'
}

/** Whether the answer to something that may have made the key live, or removed it, never came or can't be read. */
export function isLost({ code }: Pick<Failure, 'code'>): boolean {
  return failureTraits[code].answer !== 'given'
}

/** Whether something may have gone live, or been removed, all the same, so that nothing may be claimed about the key in use. */
export function leavesDoubt({ code }: Pick<Failure, 'code'>): boolean {
  return failureTraits[code].claim === 'doubtful'
}

import type { FailureCode } from '../../core/failures/failures'
import type { Company } from '../../core/provider/company'

/** Causes a fault, and gives back what ends it. */
export type CauseFault = () => EndFault | Promise<EndFault>
/** Ends a fault. A promise is awaited. */
export type EndFault = () => unknown

/** What `validatorContract` tries. Use an account for tests: its connection is replaced, and removed at the end. */
export interface ContractSamples {
  /** A key that works, of 12 characters or more. */
  readonly goodKey: string
  /** A key that is refused, of 12 characters or more. */
  readonly badKey: string
  /** `keyFormat.publicPart` of the provider's definition. @default none: no part of a key may come back */
  readonly publicPart?: RegExp | undefined
  /** What `badKey` is refused with. @default any code that is about the key itself */
  readonly badKeyCode?: FailureCode | undefined
  /** Whom `goodKey` is for. @default whomever `validate` names, the first one of several */
  readonly company?: Company | undefined
  /** The provider's extra fields, as the widget would send them. */
  readonly fields?: Readonly<Record<string, string>> | undefined
  /** The provider's further secret fields. */
  readonly secrets?: Readonly<Record<string, string>> | undefined
  /** Makes whatever `validate` asks slower than `timeoutMs`. Without it, what needs it is skipped. */
  readonly slow?: CauseFault | undefined
  /** Makes whatever `validate` asks unreachable. Without it, what needs it is skipped. */
  readonly dead?: CauseFault | undefined
  /**
   * Makes the provider refuse `goodKey`, as if it had been revoked there. Tried last, so that it may be for good. Without
   * it, nothing tells a `check` that asks the provider from one that never does.
   */
  readonly revoke?: CauseFault | undefined
  /** Milliseconds that one call may take. @default 2_000 */
  readonly timeoutMs?: number | undefined
  /**
   * Milliseconds that one check may take, all its calls together. @default 4_000, as Vitest and Jest give a test five
   * seconds; twice `timeoutMs` where that is more
   */
  readonly checkTimeoutMs?: number | undefined
}

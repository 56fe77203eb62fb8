import type { ContractCheck } from './ContractCheck'

/** One promise that a validator has to keep, as a test for any runner. */
export interface ValidatorCheck extends ContractCheck {
  /** Milliseconds that a runner should give it: it ends earlier by itself, and says what it waited for. */
  readonly timeoutMs: number
  /**
   * Rejects with a `ContractBreach` where the promise is broken, and with a `ContractNotTried` where one that it builds on
   * is.
   *
   * @param context what Vitest or `node:test` gives a test: there, what is not tried is skipped, with the reason
   */
  run(...context: readonly unknown[]): Promise<void>
}

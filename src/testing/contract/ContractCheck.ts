/** One promise, as a test for any runner. */
export interface ContractCheck {
  /** For the title of the test. Says so where it is skipped. */
  readonly name: string
  /** Why it can't be tried with these samples; `run` then does nothing. */
  readonly skipped: string | null
  /** Rejects with a `ContractBreach` where the promise is broken. */
  run(): Promise<void>
}

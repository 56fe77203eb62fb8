/** Identifies one submission, so that a late answer to an older one can be told apart. */
export type AttemptId = number & { readonly __brand: 'AttemptId' }

/** One submission, from submit to its end, and the host's rules that it runs under. */
export interface Attempt {
  readonly id: AttemptId
  /** Whether an `activate` makes the key live, or an accepted `validate` already has. */
  readonly activation: 'separate' | 'included'
  readonly confirmCompany: 'when-changed' | 'always'
}

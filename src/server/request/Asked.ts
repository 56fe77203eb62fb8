import type { Owner } from '../provider/Owner'

/** Who asks, and for how long. */
export interface Asked {
  readonly owner: Owner
  /** Aborted when nobody waits for the answer any more: from then on nothing is begun. */
  readonly signal: AbortSignal
  /** The `Idempotency-Key`: the same for every retry of one attempt. */
  readonly attempt: string
  /** Told when the provider is about to be changed: from then on nobody can say that nothing has happened. */
  readonly onTouched: () => void
}

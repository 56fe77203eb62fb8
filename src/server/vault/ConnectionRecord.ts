import type { Failure } from '../../core/failures/failures'
import type { Company } from '../../core/provider/company'

/** A credential as it is kept: sealed, and bound to whom and to what it belongs. */
export interface KeptKey {
  /** Of this entry alone: what was sealed for another one does not open in its place. */
  readonly id: string
  readonly sealed: string
  readonly company: Company
  /** What the provider keeps for this key, by a name that two keys for one installation share; null where nothing is installed. */
  readonly installation: string | null
  /** The attempt that brought it: a retry of that changes nothing. */
  readonly attempt: string
  readonly keyHint: string | null
  readonly expiresAt: string | null
  readonly permissions: readonly string[] | null
  readonly fields: Readonly<Record<string, string>>
  /** ISO 8601, by the clock of the vault. */
  readonly since: string
}

/** The key that is in use. */
export interface LiveKey extends KeptKey {
  readonly revision: number
  readonly verifiedAt: string
  /** Why it stopped working; null while it works. */
  readonly failure: Failure | null
  /** `removing` is written down before the provider is asked to remove anything: then nothing is claimed of it. */
  readonly stage: 'live' | 'removing'
}

/** Written down before the provider is asked to install anything; whoever comes next finishes it, or takes it back. */
export interface NextKey extends KeptKey {
  /** The id of the company that the person saw connected; no other one is replaced. */
  readonly replaces: string | null
}

/** All that is kept of one owner. It changes as a whole, or not at all. */
export interface ConnectionRecord {
  /** Grows with every key that goes live, and never restarts. */
  readonly revision: number
  readonly live: LiveKey | null
  readonly next: NextKey | null
  /** What is still to be taken back at the provider, oldest first. */
  readonly removals: readonly KeptKey[]
  /** Attempts whose key is in use no more, newest first: a late duplicate of one starts nothing. */
  readonly ended: readonly string[]
}

/** The record of an owner for whom nothing was ever kept. */
export const emptyRecord: ConnectionRecord = { revision: 0, live: null, next: null, removals: [], ended: [] }

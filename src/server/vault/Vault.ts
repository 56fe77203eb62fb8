import type { ConnectionRecord } from './ConnectionRecord'

/** A turn that was waited for. */
export interface Turn {
  /** Rejects where the turn is over, so that whoever was held up does nothing after the next one has begun. */
  extend(): Promise<void>
}

/** What a vault has of one owner. */
export interface ReadRecord {
  /** Null where nothing was ever kept. */
  readonly record: ConnectionRecord | null
  /** For `write`; null where nothing was ever kept. */
  readonly version: number | null
  /** The vault's own time, which is the same for all instances. */
  readonly now: Date
}

/** What a store has to find records by. */
export interface RecordIndex {
  /** The installations that the record relies on. */
  readonly installations: readonly string[]
  /** Whether something is to be finished or taken back. */
  readonly state: 'settled' | 'unfinished'
}

/**
 * Keeps connections. What holds between several instances of a backend, the vault holds: its methods are tested by
 * `vaultContract` of `latchkey/testing`. Every method rejects where the store did not do what it was asked.
 */
export interface Vault {
  /**
   * `everything`: also between instances. `one-process`: within this process, for development. `single-writer`: it can't
   * compare before it writes, so that of two changes in the same moment the later one is kept; with it nothing can be
   * installed at a provider.
   */
  readonly keeps: 'everything' | 'one-process' | 'single-writer'
  /** @param boundTo without the same text it opens no more */
  seal(text: string, boundTo: string): Promise<string>
  /** Null where it was altered, moved, or its encryption key is not here. */
  open(sealed: string, boundTo: string): Promise<string | null>
  /** Whether it was sealed with another encryption key than the one that seals now. */
  isStale(sealed: string): boolean
  read(owner: string): Promise<ReadRecord>
  /** False when the version is another one by now; nothing is changed then. */
  write(owner: string, record: ConnectionRecord, index: RecordIndex, version: number | null): Promise<boolean>
  /** Whether any owner relies on it. */
  isUsed(installation: string): Promise<boolean>
  /** Owners whose name begins so and whose record is unfinished, those first that were not written for longest. */
  unfinished(prefix: string, most: number): Promise<readonly string[]>
  /**
   * Runs when nobody else runs under that name. A turn of somebody who is gone ends by itself. `taken` after
   * `waitMs` in vain.
   */
  alone<Result>(name: string, waitMs: number, run: (turn: Turn) => Promise<Result>): Promise<Result | 'taken'>
}

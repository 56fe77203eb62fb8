/** What an operator asks a running instance. Holds no key, no owner and no prose. */
export interface HandlerHealth {
  /** Whether the vault has just answered. */
  readonly vault: 'well' | 'failing'
  /** By what it answered last, here: nothing is asked to find out, since that takes a customer's key. */
  readonly provider: 'well' | 'failing' | 'not-asked'
  /** `failing`: nothing can be sealed. `unreadable`: the last stored key that was to be opened here did not open. */
  readonly keys: 'well' | 'failing' | 'unreadable'
  /** Owners of whom something is still to be finished or taken back; 100 at most. */
  readonly waiting: number
}

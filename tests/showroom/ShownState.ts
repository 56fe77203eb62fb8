import type { Operation } from 'latchkey/headless'
import type { FailureContext } from '../../src/messages/Messages'

/** A state that a visible part of Latchkey shows, as far as it can be said in plain data. */
export interface ShownState {
  readonly status: string
  readonly operation: Operation | null
  /** What was true before, or is true all the same. */
  readonly origin: string | null
  /** The failure, with all that its sentence is made from. */
  readonly failure: Omit<FailureContext, 'locale'> | null
  /** What a person reads in it. */
  readonly words: string
}

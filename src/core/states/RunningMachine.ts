import type { Event } from './events'
import type { State } from './states'

/** The machine of one connection as it runs: where it is, who hears of it, and the one way to move it. */
export interface RunningMachine {
  readonly state: () => State
  /** Returns what removes the listener. */
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (event: Event) => void
}

import type { RunningMachine } from '../core/states/RunningMachine'
import type { CompanyTexts } from './parseAnswer'
import type { Settings } from './Settings'

/** What attempts and checks of one connection share while it runs. */
export interface Runtime extends RunningMachine {
  /** Read at each use, so that callbacks are always the newest. */
  readonly settings: () => Settings
  /** Those of the attempt that runs, to be scrubbed out of whatever a host says meanwhile (K04). */
  readonly keys: () => readonly string[]
  readonly texts: () => CompanyTexts
}

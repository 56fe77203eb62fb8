import type { Event } from '../core/events'
import type { State } from '../core/states'
import type { CompanyTexts } from './CompanyTexts'
import type { ConnectionOptions } from './ConnectionOptions'

/** What the store's parts share: the options as they are now, the state, who hears of it, and the one way to change it. */
export interface Kernel {
  readonly options: () => ConnectionOptions
  readonly state: () => State
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (event: Event) => void
  /** Those of the attempt that runs, to be scrubbed out of whatever a host says meanwhile (K04). */
  readonly keys: () => readonly string[]
  readonly texts: () => CompanyTexts
  /** Whether an event is being handled: what is sent now waits until everyone has seen the state before. */
  readonly isHandling: () => boolean
}

export const defaultTimeoutMs = 20_000
export const defaultRetries = 2
export const defaultCheckIntervalMs = 300_000

/** A provider that finishes in the background is asked after so many milliseconds, and so many times. */
export const pendingPollMs = 2_000
export const pendingLimit = 60

/** A key waits at most this long for the person to confirm a company, in milliseconds. */
export const confirmationLimitMs = 300_000

/** Milliseconds without an answer after which the person is told that it takes long. */
export const slowMs = 8_000

import { type Failure, isUnreachable } from '../core/failures/failures'

// When the backend is asked again, and how often at most. Every time is in milliseconds.

/** Calls of `validate` and of a first check: the first, and these again where nobody could be reached. */
export const defaultRetries = 2

export const defaultCheckIntervalMs = 300_000

/** A provider that finishes in the background is asked after so many milliseconds, and so many times. */
export const pendingPollMs = 2_000
export const pendingLimit = 60

/** Focus, visibility and online arrive together when a page comes back; one check is enough. */
export const quietMs = 1_000

/** Whoever leads answers a look within that time, or does not answer at all. */
export const patienceMs = 5_000

/** Timers stand still while a computer sleeps, so the clock itself is looked at this often. */
export const longestNapMs = 30_000

/** What the device says of its network may be wrong: after that it is tried all the same. */
export const longestOfflineMs = 300_000

/** Checks that nobody asked for: of all connections of a page together. */
export const checksOfAPage = { atOnce: 20, spacingMs: 200 } as const

/** Checks that other tabs are the reason for. A message costs its sender nothing. */
export const checksForOtherTabs = { atOnce: 4, spacingMs: 15_000 } as const

const retryBaseMs = 500

/** No back-off of a retry waits longer; whoever is told to wait longer is told of it, and not asked again. */
const longestRetryMs = 8_000

/** No wait between two checks is longer, unless the interval itself is. */
const longestWaitMs = 3_600_000
const shortestWaitMs = 1_000

/** What a page does about the polling of a connection that several show. */
export type PollingRole = 'sleeping' | 'following' | 'leading'

/**
 * Before the next try: exponential back-off with full jitter, and never shorter than the service asked for.
 * @param failures counts from 1
 */
export function retryWaitMs(failures: number, { retryAfterSeconds = 0 }: Failure): number {
  return Math.max(1_000 * retryAfterSeconds, Math.random() * Math.min(longestRetryMs, retryBaseMs * 2 ** failures))
}

/** Whether to ask again by itself: nobody could be reached, and nobody said to wait for longer than a person would. */
export function isWorthRetrying(failure: Failure): boolean {
  return isUnreachable(failure) && 1_000 * (failure.retryAfterSeconds ?? 0) <= longestRetryMs
}

/**
 * Before the next check: between 80 and 100 % of `intervalMs`, so that pages opened together do not ask together. After
 * faults of the service it is random up to the doubled, redoubled … interval (exponential back-off with full jitter).
 */
export function checkWaitMs(intervalMs: number, faults: number, role: PollingRole): number {
  const ceiling = Math.min(Math.max(longestWaitMs, intervalMs), intervalMs * 2 ** faults)
  // Later than whoever leads would ask at the latest.
  if (role === 'following') return ceiling * (2 + Math.random())
  if (faults === 0) return intervalMs * (0.8 + 0.2 * Math.random())
  return Math.max(Math.min(shortestWaitMs, intervalMs), ceiling * Math.random())
}

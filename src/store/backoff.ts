import { type Failure, isUnreachable } from '../core/failures'

const base = 500

/** Milliseconds. No back-off waits longer; whoever is told to wait longer is told of it, and not asked again. */
const longestMs = 8_000

/**
 * Exponential back-off with full jitter, in milliseconds, and never shorter than the service asked for; `failures` counts
 * from 1.
 */
export function backoff(failures: number, { retryAfterSeconds = 0 }: Failure): number {
  return Math.max(1_000 * retryAfterSeconds, Math.random() * Math.min(longestMs, base * 2 ** failures))
}

/** Whether to ask again by itself: nobody could be reached, and nobody said to wait for longer than a person would. */
export function isWorthRetrying(failure: Failure): boolean {
  return isUnreachable(failure) && 1_000 * (failure.retryAfterSeconds ?? 0) <= longestMs
}

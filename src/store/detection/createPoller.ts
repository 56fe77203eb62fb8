import type { Failure } from '../../core/failures'
import { longestTimerMs } from '../delay'

/** Says when the next check is due. Sleeps until it is woken. */
export interface Poller {
  readonly wake: () => void
  readonly sleep: () => void
  /** A check was made, here or in another tab. `fault`: the service could not answer, so the next one comes later. */
  readonly note: (fault: Failure | null) => void
}

/** Milliseconds. No back-off waits longer than this, unless the interval itself is longer. */
const longestMs = 3_600_000
const shortestMs = 1_000

/**
 * Each wait is between 80 and 100 % of `intervalMs`, so that pages opened together do not ask together. After faults of
 * the service it is random up to the doubled, redoubled … interval (exponential back-off with full jitter), and never
 * shorter than the service asked for.
 */
export function createPoller(intervalMs: number | false, onDue: () => void): Poller {
  let timer: ReturnType<typeof setTimeout> | undefined
  let awake = false
  let faults = 0
  let retryAfterMs = 0

  function plan() {
    clearTimeout(timer)
    if (!awake || intervalMs === false) return
    timer = setTimeout(
      () => {
        // The next one, should this one not be possible.
        plan()
        onDue()
      },
      Math.min(longestTimerMs, Math.max(retryAfterMs, waitMs(intervalMs, faults))),
    )
  }

  return {
    wake() {
      if (awake) return
      awake = true
      plan()
    },
    sleep() {
      awake = false
      clearTimeout(timer)
    },
    note(fault) {
      faults = fault ? faults + 1 : 0
      retryAfterMs = 1_000 * (fault?.retryAfterSeconds ?? 0)
      plan()
    },
  }
}

function waitMs(intervalMs: number, faults: number): number {
  if (faults === 0) return intervalMs * (0.8 + 0.2 * Math.random())
  const ceiling = Math.min(Math.max(longestMs, intervalMs), intervalMs * 2 ** faults)
  return Math.max(Math.min(shortestMs, intervalMs), ceiling * Math.random())
}

import type { Failure } from '../../core/failures'
import { longestTimerMs } from '../delay'

/** Says when the next check is due. Sleeps until it leads or follows. */
export interface Poller {
  /** Asks for all. */
  readonly lead: () => void
  /** Another tab asks for all. This one asks only once nothing has been heard of a check for two intervals: a tab may hang. */
  readonly follow: () => void
  readonly sleep: () => void
  /** A check was made, here or in another tab. `fault`: the service could not answer, so the next one comes later. */
  readonly note: (fault: Failure | null) => void
}

/** Milliseconds. No back-off waits longer than this, unless the interval itself is longer. */
const longestMs = 3_600_000
const shortestMs = 1_000

type Role = 'sleeping' | 'following' | 'leading'

/**
 * Each wait is between 80 and 100 % of `intervalMs`, so that pages opened together do not ask together. After faults of
 * the service it is random up to the doubled, redoubled … interval (exponential back-off with full jitter), and never
 * shorter than the service asked for.
 */
export function createPoller(intervalMs: number | false, onDue: () => void): Poller {
  let timer: ReturnType<typeof setTimeout> | undefined
  let role: Role = 'sleeping'
  let faults = 0
  let retryAfterMs = 0

  function plan() {
    clearTimeout(timer)
    if (role === 'sleeping' || intervalMs === false) return
    timer = setTimeout(
      () => {
        // The next one, should this one not be possible.
        plan()
        onDue()
      },
      Math.min(longestTimerMs, Math.max(retryAfterMs, waitMs(intervalMs, faults, role))),
    )
  }

  function become(next: Role) {
    if (role === next) return
    role = next
    plan()
  }

  return {
    lead: () => become('leading'),
    follow() {
      if (role !== 'leading') become('following')
    },
    sleep: () => become('sleeping'),
    note(fault) {
      faults = fault ? faults + 1 : 0
      retryAfterMs = 1_000 * (fault?.retryAfterSeconds ?? 0)
      plan()
    },
  }
}

function waitMs(intervalMs: number, faults: number, role: Role): number {
  const ceiling = Math.min(Math.max(longestMs, intervalMs), intervalMs * 2 ** faults)
  // Later than whoever leads would ask at the latest.
  if (role === 'following') return ceiling * (2 + Math.random())
  if (faults === 0) return intervalMs * (0.8 + 0.2 * Math.random())
  return Math.max(Math.min(shortestMs, intervalMs), ceiling * Math.random())
}

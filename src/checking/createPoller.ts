import { longestTimerMs } from '../border/delay'
import type { Failure } from '../core/failures/failures'
import { checkWaitMs, type PollingRole } from './pollingRules'

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

/** No wait is shorter than the service asked for. */
export function createPoller(intervalMs: number | false, onDue: () => void): Poller {
  let timer: ReturnType<typeof setTimeout> | undefined
  let role: PollingRole = 'sleeping'
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
      Math.min(longestTimerMs, Math.max(retryAfterMs, checkWaitMs(intervalMs, faults, role))),
    )
  }

  function become(next: PollingRole) {
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

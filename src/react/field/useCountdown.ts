import { useCallback, useSyncExternalStore } from 'react'
import type { Failure } from '../../core/failures/failures'

/** When each failure's wait is over, by the page's own clock: no change of the time of day moves it. */
const deadlines = new WeakMap<Failure, number>()

/** Seconds. */
function left(failure: Failure): number | undefined {
  const { retryAfterSeconds } = failure
  if (retryAfterSeconds === undefined) return undefined
  const deadline = deadlines.get(failure) ?? performance.now() + retryAfterSeconds * 1_000
  deadlines.set(failure, deadline)
  return Math.max(0, Math.ceil((deadline - performance.now()) / 1_000))
}

/** `failure` as it stands now: its `retryAfterSeconds` counts down to 0 from the moment when it was first shown. */
export function useCountdown(failure: Failure | null): Failure | null {
  const subscribe = useCallback(
    (onTick: () => void) => {
      if (!failure || !left(failure)) return () => {}
      const timer = setInterval(() => {
        if (left(failure) === 0) clearInterval(timer)
        onTick()
      }, 1_000)
      return () => clearInterval(timer)
    },
    [failure],
  )
  const retryAfterSeconds = useSyncExternalStore(
    subscribe,
    () => failure && left(failure),
    () => failure?.retryAfterSeconds,
  )
  return failure && retryAfterSeconds != null ? { ...failure, retryAfterSeconds } : failure
}

import type { Runtime } from '../border/Runtime'
import type { EstablishedConnection } from '../core/connection/connection'
import type { Failure } from '../core/failures/failures'
import type { Known } from '../core/states/events'
import { timeOf } from '../core/values/timeOf'
import { knownOf } from './knownOf'
import { longestNapMs } from './pollingRules'

/** Lets a connection break when its key expires, on time and without a call. */
export interface Expiry {
  /** Looks at the state and the clock, and sets the alarm anew. */
  readonly look: () => void
  readonly stop: () => void
  /** What the backend's own stamp of this moment tells of how far the two clocks are apart. */
  readonly compareClocks: (asOf: string | undefined, previous: EstablishedConnection | null) => void
  /** `known`, broken where its key has expired. */
  readonly judge: (known: Known) => Known
}

const expired: Failure = { code: 'expired-key' }
/** Milliseconds. Clocks further apart than this are a mistake in the answer, not a skew. */
const largestSkewMs = 86_400_000
/** Milliseconds. Two checks this close together may get the same stamp from a backend that looked twice. */
const stampPrecisionMs = 2_000

export function createExpiry(runtime: Runtime): Expiry {
  let timer: ReturnType<typeof setTimeout> | undefined
  let skewMs = 0
  let last = { stamp: Number.NaN, now: 0 }

  function msLeft({ expiresAt }: EstablishedConnection): number {
    const left = expiresAt === undefined ? Number.NaN : timeOf(expiresAt) - (Date.now() + skewMs)
    // A time that can't be read never comes.
    return Number.isNaN(left) ? Number.POSITIVE_INFINITY : left
  }

  function look() {
    clearTimeout(timer)
    const known = knownOf(runtime.state())
    if (!known?.connection || known.failure) return
    const left = msLeft(known.connection)
    if (left <= 0) runtime.send({ type: 'authenticationLost', failure: expired })
    else if (left < Number.POSITIVE_INFINITY) timer = setTimeout(look, Math.min(left, longestNapMs))
  }

  return {
    look,
    stop: () => clearTimeout(timer),
    compareClocks(asOf, previous) {
      if (asOf === undefined) return
      const now = Date.now()
      const stamp = timeOf(asOf)
      // A backend that does not look at each check: what its stamp seemed to tell of the clocks was its age.
      if (stamp === last.stamp && now - last.now > stampPrecisionMs) skewMs = Math.max(0, skewMs)
      // A stamp that was there before tells of the past.
      if (stamp === last.stamp || asOf === previous?.verifiedAt) return
      last = { stamp, now }
      if (Math.abs(stamp - now) < largestSkewMs) skewMs = stamp - now
    },
    judge: (known) =>
      known.connection && !known.failure && msLeft(known.connection) <= 0 ? { ...known, failure: expired } : known,
  }
}

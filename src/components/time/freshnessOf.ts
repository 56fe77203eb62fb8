import type { EstablishedConnection } from '../../core/connection/connection'
import { timeOf } from '../../core/values/timeOf'

const day = 86_400_000

export interface Freshness {
  /** Whether the last successful check is more than a day ago. */
  readonly stale: boolean
  /** Calendar days until the key expires, as soon as it is time to warn; `expired` from then on. */
  readonly expiry: number | 'expired' | null
}

/** What the times of a connection mean now. `now` is null while it is not known, and then nothing is warned of. */
export function freshnessOf(
  { verifiedAt, expiresAt }: Pick<EstablishedConnection, 'verifiedAt' | 'expiresAt'>,
  warningDays: number,
  now: number | null,
  hasExpired = false,
): Freshness {
  if (now === null) return { stale: false, expiry: null }
  return {
    stale: verifiedAt !== undefined && now - timeOf(verifiedAt) > day,
    expiry: hasExpired ? 'expired' : expiresAt ? expiryOf(timeOf(expiresAt), warningDays, now) : null,
  }
}

function expiryOf(expiresAt: number, warningDays: number, now: number): Freshness['expiry'] {
  if (expiresAt <= now) return 'expired'
  // A date that cannot be read warns of nothing.
  if (!(expiresAt - now <= warningDays * day)) return null
  return Math.round((midnight(expiresAt) - midnight(now)) / day)
}

/** The start of a day where the person is, since "tomorrow" is a matter of their calendar. */
function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}

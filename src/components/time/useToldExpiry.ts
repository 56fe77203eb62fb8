import { type Failure, faults } from '../../core/failures/failures'
import { brokenBy, connectionOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import { timeOf } from '../../core/values/timeOf'
import type { ExpiryTimeProps } from './ExpiryTime'
import { quarterMinute } from './everyQuarterMinute'
import { useNow } from './useNow'

/**
 * When the key of a connection expires or has, as far as that is still true; null where nothing is to be said. A key that
 * works no more has no such time to come, whatever was known of it before.
 * @param fixed in place of the clock
 */
export function useToldExpiry(
  state: State,
  fixed?: Date | number,
): Pick<ExpiryTimeProps, 'value' | 'hasExpired'> | null {
  const value = connectionOf(state)?.expiresAt
  const isOver = isOverBy(brokenBy(state))
  // Where nothing depends on the time, no clock runs.
  const now = useNow(value && isOver ? fixed : 0)
  if (!value) return null
  if (!isOver) return { value }
  // The clock of a page is up to a quarter of a minute behind, and the key may have expired just now.
  return now !== null && timeOf(value) < now + quarterMinute ? { value, hasExpired: true } : null
}

/** Whether another key is needed. What the company's admin has to allow leaves the key as good as it was. */
function isOverBy(failure: Failure | null): boolean {
  return failure !== null && faults[failure.code] === 'key'
}

import { useSyncExternalStore } from 'react'
import { everyMinute } from './everyMinute'

const minute = 60_000
const never = () => () => {}

/**
 * The time in milliseconds, to the minute; `null` on the server and in the first pass of hydration, which happen at
 * different times and have to render the same.
 * @param fixed in place of the clock
 */
export function useNow(fixed?: Date | number): number | null {
  return useSyncExternalStore(
    fixed === undefined ? everyMinute : never,
    () => (fixed === undefined ? Math.floor(Date.now() / minute) * minute : Number(fixed)),
    () => null,
  )
}

import { useSyncExternalStore } from 'react'
import { everyQuarterMinute, quarterMinute } from './everyQuarterMinute'

const never = () => () => {}

/**
 * The time in milliseconds, to a quarter of a minute; `null` on the server and in the first pass of hydration, which happen
 * at different times and have to render the same.
 * @param fixed in place of the clock
 */
export function useNow(fixed?: Date | number): number | null {
  return useSyncExternalStore(
    fixed === undefined ? everyQuarterMinute : never,
    () => (fixed === undefined ? Math.floor(Date.now() / quarterMinute) * quarterMinute : Number(fixed)),
    () => null,
  )
}

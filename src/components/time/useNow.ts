import { useSyncExternalStore } from 'react'

const minute = 60_000

function everyMinute(listener: () => void) {
  const timer = setInterval(listener, minute)
  return () => clearInterval(timer)
}

/**
 * The time in milliseconds, to the minute; `null` on the server and in the first pass of hydration, which happen at
 * different times and have to render the same.
 */
export function useNow(fixed?: Date | number): number | null {
  const now = useSyncExternalStore(
    everyMinute,
    () => Math.floor(Date.now() / minute) * minute,
    () => null,
  )
  return now === null || fixed === undefined ? now : Number(fixed)
}

import { type RefObject, useEffect, useRef } from 'react'

/** The newest of a value, for listeners and timers that were set up with an older one. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first pass of hydration, so that both render the same; true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

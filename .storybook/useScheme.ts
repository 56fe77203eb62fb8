import { useSyncExternalStore } from 'react'
import { useLook } from './useLook'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void) {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}

/** What the toolbar's theme comes to. */
export function useScheme(): 'light' | 'dark' {
  const { theme } = useLook()
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches)
  if (theme === 'auto') return systemIsDark ? 'dark' : 'light'
  return theme === 'dark' ? 'dark' : 'light'
}

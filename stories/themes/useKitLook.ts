import { useSyncExternalStore } from 'react'
import type { KitLook } from './Kit'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void) {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}

type Settings = Readonly<Record<string, unknown>>

/** What the story fixes or the toolbar says, in the two words that every library knows. */
export function useKitLook(globals: Settings, parameters: Settings): KitLook {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches)
  const theme = parameters.theme ?? globals.theme
  const direction = parameters.direction ?? globals.direction
  const rightToLeft = direction === 'rtl' || (direction === 'own' && /^ar/.test(String(globals.language)))
  return {
    scheme: theme === 'dark' || (theme === 'auto' && systemIsDark) ? 'dark' : 'light',
    direction: rightToLeft ? 'rtl' : 'ltr',
  }
}

import { useSyncExternalStore } from 'react'
import { type IntegrationName, integrationNames } from '../integrations'

/** The integration that the address names, so that a reload shows the same one. */
export function useShown(): IntegrationName {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1))
  return integrationNames.find((name) => name === hash) ?? 'pleo-standalone'
}

function subscribe(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

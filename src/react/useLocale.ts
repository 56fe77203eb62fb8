import { useContext } from 'react'
import { ConnectionContext } from './ConnectionContext'

/** The provider's language tag; English outside one. */
export function useLocale(): string {
  return useContext(ConnectionContext)?.locale ?? 'en'
}

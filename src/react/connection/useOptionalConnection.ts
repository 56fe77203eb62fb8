import { useContext } from 'react'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { ConnectionContext } from './ConnectionContext'

/** The provider's connection, or null outside one: for parts that also stand alone. */
export function useOptionalConnection(): ApiKeyConnection | null {
  return useContext(ConnectionContext)
}

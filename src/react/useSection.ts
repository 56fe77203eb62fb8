import { useContext } from 'react'
import type { Messages } from '../messages/Messages'
import { ConnectionContext } from './ConnectionContext'

/**
 * One section of the provider's messages, or `fallback` outside one. Each part names the sections that it needs, so that
 * a part alone does not bring the whole catalogue.
 */
export function useSection<Name extends keyof Messages, Fallback extends Partial<Messages[Name]>>(
  name: Name,
  fallback: Fallback,
): Messages[Name] | Fallback {
  return useContext(ConnectionContext)?.messages[name] ?? fallback
}

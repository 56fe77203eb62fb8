import { useContext } from 'react'
import type { Messages } from '../messages/Messages'
import { ConnectionContext } from './ConnectionContext'

/**
 * The provider's whole catalogue, for markup of your own.
 * @throws Error outside a ConnectionProvider
 */
export function useMessages(): Messages {
  const messages = useContext(ConnectionContext)?.messages
  if (messages) return messages
  throw new Error('latchkey: there are no messages here. Put the component into a <ConnectionProvider>.')
}

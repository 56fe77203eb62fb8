import { useContext } from 'react'
import type { Messages } from '../../messages/Messages'
import { WordsContext } from './WordsContext'

/**
 * The whole catalogue around here, for markup of your own.
 * @throws Error outside a ConnectionProvider and a MessagesProvider
 */
export function useMessages(): Messages {
  const messages = useContext(WordsContext)?.messages
  if (messages) return messages
  throw new Error(
    'latchkey: there are no messages here. Put the component into a <ConnectionProvider> or a <MessagesProvider>.',
  )
}

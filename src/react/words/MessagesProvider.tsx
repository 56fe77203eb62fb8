import { type ReactNode, useMemo } from 'react'
import type { Messages } from '../../messages/Messages'
import { WordsContext } from './WordsContext'

/** Props of `MessagesProvider`. */
export interface MessagesProviderProps {
  /** A whole catalogue, such as `de` of `latchkey/locales/de`. Keep the object stable, or memoise it. */
  readonly messages: Messages
  /** A BCP 47 language tag, for dates and counts. */
  readonly locale: string
  readonly children: ReactNode
}

/**
 * The language of all Latchkey parts below it, those that stand alone included. A ConnectionProvider below may still
 * replace single messages. Renders no element.
 */
export function MessagesProvider({ messages, locale, children }: MessagesProviderProps) {
  const words = useMemo(() => ({ messages, locale }), [messages, locale])
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

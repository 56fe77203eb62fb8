import { type ReactNode, useContext, useMemo } from 'react'
import { en } from '../../messages/en'
import type { PartialMessages } from '../../messages/Messages'
import { mergeMessages } from '../../messages/mergeMessages'
import { WordsContext } from '../words/WordsContext'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { ConnectionContext } from './ConnectionContext'

/** Props of `ConnectionProvider`. */
export interface ConnectionProviderProps {
  readonly connection: ApiKeyConnection
  /**
   * Replaces single messages, or all. Keep the object stable, or memoise it.
   * @default those of the MessagesProvider around it, or English
   */
  readonly messages?: PartialMessages | undefined
  /** A BCP 47 language tag, for dates and counts. @default that of the MessagesProvider around it, or 'en' */
  readonly locale?: string | undefined
  readonly children: ReactNode
}

/** Gives one connection to all Latchkey parts below it. Renders no element. */
export function ConnectionProvider({ connection, messages, locale, children }: ConnectionProviderProps) {
  const around = useContext(WordsContext)
  const words = useMemo(
    () => ({ messages: mergeMessages(around?.messages ?? en, messages), locale: locale ?? around?.locale ?? 'en' }),
    [around, messages, locale],
  )
  return (
    <ConnectionContext.Provider value={connection}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </ConnectionContext.Provider>
  )
}

import { type ReactNode, useMemo } from 'react'
import { en } from '../messages/en'
import type { PartialMessages } from '../messages/Messages'
import { mergeMessages } from '../messages/mergeMessages'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { ConnectionContext } from './ConnectionContext'

export interface ConnectionProviderProps {
  readonly connection: ApiKeyConnection
  /** Replaces single messages of the English catalogue. Keep the object stable, or memoise it. */
  readonly messages?: PartialMessages | undefined
  /** A BCP 47 language tag, for dates and counts. @default 'en' */
  readonly locale?: string | undefined
  readonly children: ReactNode
}

/** Gives one connection to all Latchkey parts below it. Renders no element. */
export function ConnectionProvider({ connection, messages, locale = 'en', children }: ConnectionProviderProps) {
  const value = useMemo(
    () => ({ connection, messages: mergeMessages(en, messages), locale }),
    [connection, messages, locale],
  )
  return <ConnectionContext.Provider value={value}>{children}</ConnectionContext.Provider>
}

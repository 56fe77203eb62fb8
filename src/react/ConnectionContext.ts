import { createContext } from 'react'
import type { Messages } from '../messages/Messages'
import type { ApiKeyConnection } from './ApiKeyConnection'

export interface ConnectionContextValue {
  readonly connection: ApiKeyConnection
  readonly messages: Messages
  /** A BCP 47 language tag. */
  readonly locale: string
}

/** One connection, and the words for it. Null outside a ConnectionProvider. */
export const ConnectionContext = createContext<ConnectionContextValue | null>(null)

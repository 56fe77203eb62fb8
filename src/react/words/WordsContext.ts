import { createContext } from 'react'
import type { Messages } from '../../messages/Messages'

export interface Words {
  readonly messages: Messages
  /** A BCP 47 language tag. */
  readonly locale: string
}

/** What the parts below say, and in which language. Null where nobody has said: then it is English. */
export const WordsContext = createContext<Words | null>(null)

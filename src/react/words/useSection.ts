import { useContext } from 'react'
import type { Messages } from '../../messages/Messages'
import { WordsContext } from './WordsContext'

/**
 * One section of the messages around here, or `fallback` where nobody has said. Each part names the sections that it needs, so that
 * a part alone does not bring the whole catalogue.
 */
export function useSection<Name extends keyof Messages, Fallback extends Partial<Messages[Name]>>(
  name: Name,
  fallback: Fallback,
): Messages[Name] | Fallback {
  return useContext(WordsContext)?.messages[name] ?? fallback
}

import { useContext } from 'react'
import { WordsContext } from './WordsContext'

/** The language tag around here; English where nobody has said. */
export function useLocale(): string {
  return useContext(WordsContext)?.locale ?? 'en'
}

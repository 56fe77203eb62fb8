import { useContext, useEffect, useRef } from 'react'
import { enSummary } from '../../messages/en'
import { sentences } from '../../messages/wording/sentences'
import { timeInWords } from '../../messages/wording/timeInWords'
import { VoiceContext } from '../../react/announcing/VoiceContext'
import type { AskedCheck } from '../../react/connection/useAskedCheck'
import { useConnection } from '../../react/connection/useConnection'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { useFailureText } from '../elements/useFailureText'

/** Asks the backend at once, and says aloud that all is well, which no part of a row shows, or why that is not known. */
export function useSpokenCheck({ ask, failure }: AskedCheck): () => void {
  const { state, store } = useConnection()
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const voice = useContext(VoiceContext)
  const text = useFailureText(failure, 'check')
  /** What was known when it was asked; null once that is answered. */
  const before = useRef<string | null>(null)
  const { verifiedAt = '' } = state.status === 'connected' ? state.connection : {}
  const why = text && sentences(text.happened, text.todo)

  useEffect(() => {
    if (before.current === null || (!why && verifiedAt === before.current)) return
    before.current = null
    const told = why ?? (verifiedAt && `${words.verifiedAt}: ${timeInWords(0, 0, locale)}`)
    if (told) voice?.({ politeness: 'polite', text: told }, store)
  }, [verifiedAt, why, voice, words, locale, store])

  return () => {
    before.current = verifiedAt
    ask()
  }
}

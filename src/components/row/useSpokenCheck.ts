import { useContext, useEffect, useRef } from 'react'
import { enSummary } from '../../messages/en'
import { timeInWords } from '../../messages/wording/timeInWords'
import { VoiceContext } from '../../react/announcing/VoiceContext'
import { useConnection } from '../../react/connection/useConnection'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'

/** Asks the backend at once, and says aloud that all is well, which no part of a row shows; what is not, its state tells. */
export function useSpokenCheck(): () => void {
  const { state, store, check } = useConnection()
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const voice = useContext(VoiceContext)
  /** What was known when it was asked; null once that is answered. */
  const before = useRef<string | null>(null)
  const { verifiedAt = '' } = state.status === 'connected' ? state.connection : {}

  useEffect(() => {
    if (before.current === null || verifiedAt === before.current) return
    before.current = null
    if (verifiedAt) voice?.({ politeness: 'polite', text: `${words.verifiedAt}: ${timeInWords(0, 0, locale)}` }, store)
  }, [verifiedAt, voice, words, locale, store])

  return () => {
    before.current = verifiedAt
    check()
  }
}

import { useContext, useEffect, useState } from 'react'
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
  const [before, setBefore] = useState<string | null>(null)
  const { verifiedAt = '' } = state.status === 'connected' ? state.connection : {}

  useEffect(() => {
    if (before === null || verifiedAt === before) return
    setBefore(null)
    if (verifiedAt) voice?.({ politeness: 'polite', text: `${words.verifiedAt}: ${timeInWords(0, 0, locale)}` }, store)
  }, [before, verifiedAt, voice, words, locale, store])

  return () => {
    setBefore(verifiedAt)
    check()
  }
}

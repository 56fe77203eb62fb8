import { useEffect, useState } from 'react'
import { connectionOf } from '../../core/states/selectors'
import { enActions, enSummary } from '../../messages/en'
import type { FailureText } from '../../messages/Messages'
import { sentences } from '../../messages/wording/sentences'
import { timeInWords } from '../../messages/wording/timeInWords'
import { useConnection } from '../../react/connection/useConnection'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { useParts } from '../parts/useParts'

const saidForMs = 2_000

export interface CheckNowProps {
  onAsk: () => void
  /** Why the last one told nothing; seen elsewhere. */
  failure: FailureText | null
}

/** Asks the backend at once, and says so when it has answered; what is seen is the time of it, or why there is none. */
export function CheckNow({ onAsk, failure }: CheckNowProps) {
  const { state } = useConnection()
  const actions = useSection('actions', enActions)
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const { part } = useParts()
  const [before, setBefore] = useState<string | null>(null)
  /** As it was when the answer came: what is seen counts down, and would be heard with each second. */
  const [said, setSaid] = useState('')
  const { verifiedAt = '' } = connectionOf(state) ?? {}

  if (before !== null && (failure !== null || verifiedAt !== before)) {
    setBefore(null)
    setSaid(failure ? sentences(failure.happened, failure.todo) : `${words.verifiedAt}: ${timeInWords(0, 0, locale)}`)
  }

  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(''), saidForMs)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <>
      {part(
        'check',
        <Button
          variant="quiet"
          onClick={() => {
            setBefore(verifiedAt)
            setSaid('')
            onAsk()
          }}
        >
          {actions.checkNow}
        </Button>,
      )}
      <span className="lk-visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  )
}

import { useEffect, useState } from 'react'
import { connectionOf } from '../../core/states/selectors'
import { enActions, enSummary } from '../../messages/en'
import { timeInWords } from '../../messages/wording/timeInWords'
import { useConnection } from '../../react/connection/useConnection'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { useParts } from '../parts/useParts'

const saidForMs = 2_000

/** Asks the backend at once, and says so when it has answered; what is seen is the time of it. */
export function CheckNow() {
  const { state, check } = useConnection()
  const actions = useSection('actions', enActions)
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const { part } = useParts()
  const [before, setBefore] = useState<string | null>(null)
  const { verifiedAt = '' } = connectionOf(state) ?? {}
  const isNew = before !== null && verifiedAt !== before

  useEffect(() => {
    if (!isNew) return
    const timer = setTimeout(() => setBefore(null), saidForMs)
    return () => clearTimeout(timer)
  }, [isNew])

  return (
    <>
      {part(
        'check',
        <Button
          variant="quiet"
          onClick={() => {
            setBefore(verifiedAt)
            check()
          }}
        >
          {actions.checkNow}
        </Button>,
      )}
      <span className="lk-visually-hidden" aria-live="polite">
        {isNew ? `${words.verifiedAt}: ${timeInWords(0, 0, locale)}` : ''}
      </span>
    </>
  )
}

import { useRef } from 'react'
import { enActions, enSummary } from '../../messages/en'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { markForMantine } from '../layer/markForMantine'
import { useEscape } from '../layer/useEscape'
import { useParts } from '../parts/useParts'
import { useGivenFocus } from './useGivenFocus'

export interface DisconnectQuestionProps {
  company: string
  provider: string
  onDisconnect: () => void
  onKeep: () => void
}

/** Asks before a connection is removed, where the button was, and starts on the answer that changes nothing. */
export function DisconnectQuestion({ company, provider, onDisconnect, onKeep }: DisconnectQuestionProps) {
  const words = useSection('summary', enSummary)
  const actions = useSection('actions', enActions)
  const id = useOwnId()
  const question = useRef<HTMLDivElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const { part } = useParts()
  useGivenFocus(keep)
  useEscape(question, question, true, onKeep)

  return part(
    'question',
    <div
      ref={question}
      onFocus={markForMantine}
      role="group"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-consequence`}
    >
      {part('question-text', <p id={`${id}-question`}>{words.disconnectQuestion(company, provider)}</p>)}
      {part('description', <p id={`${id}-consequence`}>{words.disconnectConsequence(provider)}</p>)}
      {part(
        'actions',
        <div>
          <Button variant="danger" onClick={onDisconnect}>
            {actions.disconnect}
          </Button>
          <Button ref={keep} onClick={onKeep}>
            {words.keepConnected}
          </Button>
        </div>,
      )}
    </div>,
  )
}

import { type KeyboardEvent, useRef } from 'react'
import { enActions, enSummary } from '../messages/en'
import { useOwnId } from '../react/useOwnId'
import { useSection } from '../react/useSection'
import { Button } from './Button'
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
  const keep = useRef<HTMLButtonElement>(null)
  useGivenFocus(keep)

  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // Only this question, not a dialog of the host's around it.
    event.stopPropagation()
    onKeep()
  }

  return (
    <div className="lk-question" role="group" aria-labelledby={`${id}-question`} aria-describedby={`${id}-consequence`}>
      <p id={`${id}-question`} className="lk-question-text">
        {words.disconnectQuestion(company, provider)}
      </p>
      <p id={`${id}-consequence`} className="lk-description">
        {words.disconnectConsequence(provider)}
      </p>
      <div className="lk-actions">
        <Button variant="danger" onClick={onDisconnect} onKeyDown={keepOnEscape}>
          {actions.disconnect}
        </Button>
        <Button ref={keep} onClick={onKeep} onKeyDown={keepOnEscape}>
          {words.keepConnected}
        </Button>
      </div>
    </div>
  )
}

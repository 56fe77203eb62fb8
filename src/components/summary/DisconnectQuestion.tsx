import { type KeyboardEvent, useRef } from 'react'
import { enActions, enSummary } from '../../messages/en'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
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
  const keep = useRef<HTMLButtonElement>(null)
  const { part } = useParts()
  useGivenFocus(keep)

  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // Only this question, not a dialog of the host's around it.
    event.stopPropagation()
    onKeep()
  }

  return part(
    'question',
    <div role="group" aria-labelledby={`${id}-question`} aria-describedby={`${id}-consequence`}>
      {part('question-text', <p id={`${id}-question`}>{words.disconnectQuestion(company, provider)}</p>)}
      {part('description', <p id={`${id}-consequence`}>{words.disconnectConsequence(provider)}</p>)}
      {part(
        'actions',
        <div>
          <Button variant="danger" onClick={onDisconnect} onKeyDown={keepOnEscape}>
            {actions.disconnect}
          </Button>
          <Button ref={keep} onClick={onKeep} onKeyDown={keepOnEscape}>
            {words.keepConnected}
          </Button>
        </div>,
      )}
    </div>,
  )
}

import { useEffect, useId, useRef } from 'react'
import { enDialog } from '../messages/en'
import { useSection } from '../react/useSection'
import { Button } from './Button'

export interface DiscardQuestionProps {
  onDiscard: () => void
  onKeep: () => void
}

/** Asks before a slip throws away what was entered, and starts on the answer that changes nothing. */
export function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const words = useSection('dialog', enDialog)
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])

  return (
    <div className="lk-question lk-discard" role="group" aria-labelledby={id}>
      <p id={id} className="lk-question-text">
        {words.discardQuestion}
      </p>
      <div className="lk-actions">
        <Button variant="danger" onClick={onDiscard}>
          {words.discard}
        </Button>
        <Button ref={keep} onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}

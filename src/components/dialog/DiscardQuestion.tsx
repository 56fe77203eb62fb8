import { useEffect, useId, useRef } from 'react'
import { enDialog } from '../../messages/en'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { useParts } from '../parts/useParts'

export interface DiscardQuestionProps {
  onDiscard: () => void
  onKeep: () => void
}

/** Asks before a slip throws away what was entered, and starts on the answer that changes nothing. */
export function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const words = useSection('dialog', enDialog)
  const { part } = useParts()
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])

  return part(
    'discard',
    <div role="group" aria-labelledby={id}>
      {part('question-text', <p id={id}>{words.discardQuestion}</p>)}
      {part(
        'actions',
        <div>
          <Button variant="danger" onClick={onDiscard}>
            {words.discard}
          </Button>
          <Button ref={keep} onClick={onKeep}>
            {words.keep}
          </Button>
        </div>,
      )}
    </div>,
  )
}

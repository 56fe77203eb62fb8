import { useConnection } from '../../react/connection/useConnection'
import { useParts } from '../parts/useParts'
import { ProgressLine } from './ProgressLine'
import { stepsOf } from './stepsOf'
import { type Card, useCompleting } from './useCompleting'

export interface CompletedProgressProps {
  card: Card
}

/** For a moment after a success, every step done. Only to be seen: badge, title and announcement have told it already. */
export function CompletedProgress({ card }: CompletedProgressProps) {
  const { state, store } = useConnection()
  const { part } = useParts()
  const completing = useCompleting(state, card)
  if (!completing) return null
  const steps = stepsOf(store.provider.keyKind, store.capabilities.activate)

  return part(
    'progress',
    <div aria-hidden="true" data-completed="">
      <ProgressLine steps={steps.map((name) => ({ name, ending: 'done' }))} />
    </div>,
    'lk-root',
  )
}

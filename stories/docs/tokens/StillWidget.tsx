import { ApiKeyConnect, type PartialMessages, type State } from '../../../src/index'
import { exampleStates } from '../../../src/testing'
import { InState } from '../../fixtures/InState'
import { now } from '../../fixtures/states'

export interface StillWidgetProps {
  /** Tells it from the others of its page, for who hears it. */
  label: string
  state?: State
  messages?: PartialMessages
  density?: 'compact' | 'comfortable'
}

/** The widget in a state that stays. */
export function StillWidget({ label, state = exampleStates.connected, messages, density }: StillWidgetProps) {
  return (
    <InState state={state} {...(messages && { messages })}>
      <ApiKeyConnect now={now} aria-labelledby={undefined} aria-label={label} data-lk-density={density} />
    </InState>
  )
}

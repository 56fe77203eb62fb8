import { ApiKeyConnect, type PartialMessages, type State } from '../../../src/index'
import { exampleStates } from '../../../src/testing'
import { InState } from '../../fixtures/InState'
import { now } from '../../fixtures/states'

export interface StillWidgetProps {
  state?: State
  messages?: PartialMessages
  density?: 'compact' | 'comfortable'
}

/** The widget in a state that stays. */
export function StillWidget({ state = exampleStates.connected, messages, density }: StillWidgetProps) {
  return (
    <InState state={state} {...(messages && { messages })}>
      <ApiKeyConnect now={now} data-lk-density={density} />
    </InState>
  )
}

import type { ReactNode } from 'react'
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
  logo?: ReactNode
}

/** The widget in a state that stays. */
export function StillWidget({ label, state = exampleStates.connected, messages, density, logo }: StillWidgetProps) {
  return (
    <InState state={state} {...(messages && { messages })}>
      <ApiKeyConnect now={now} logo={logo} aria-labelledby={undefined} aria-label={label} data-lk-density={density} />
    </InState>
  )
}

import { ApiKeyConnect, type PartialMessages, type State } from '../../../src/index'
import { pleoStandalone } from '../../../src/providers'
import { exampleStates } from '../../../src/testing'
import { InState } from '../../fixtures/InState'
import { now } from '../../fixtures/states'

export interface StillWidgetProps {
  /** Tells it from the others of its page, for who hears it. */
  label: string
  state?: State
  messages?: PartialMessages
  density?: 'compact' | 'comfortable'
  /** The address of the provider's logo. @default none */
  logoAt?: string
}

/** The widget in a state that stays. */
export function StillWidget({ label, state = exampleStates.connected, messages, density, logoAt }: StillWidgetProps) {
  return (
    <InState
      state={state}
      {...(logoAt && { provider: { ...pleoStandalone, logo: logoAt } })}
      {...(messages && { messages })}
    >
      <ApiKeyConnect now={now} aria-labelledby={undefined} aria-label={label} data-lk-density={density} />
    </InState>
  )
}

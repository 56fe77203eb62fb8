import { useId } from 'react'
import { ApiKeyConnect } from '../../src/index'
import { pleoIntegrated } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { InState } from '../fixtures/InState'
import { failedUpdate, now, updatingBroken } from '../fixtures/states'

// A field of each kind, since each is drawn on its own.
const provider = {
  ...pleoIntegrated,
  fields: [
    { kind: 'text', name: 'domain', label: 'Subdomain', example: 'acme', prefix: 'https://' },
    { kind: 'select', name: 'region', label: 'Region', options: [{ value: 'eu', label: 'Europe' }] },
  ],
} as const

const states = {
  ...exampleStates,
  'updating, broken': updatingBroken,
  'failed at an update': failedUpdate({ code: 'insufficient-permissions', missingPermissions: ['users:read'] }),
}

/** The whole widget in each of its states. */
export function EveryState() {
  const id = useId()
  return (
    <div className="kit-columns">
      {Object.entries(states).map(([name, state], index) => (
        <div key={name} className="kit-stack">
          <p id={`${id}-${index}`}>{name}</p>
          <InState state={state} provider={provider}>
            <ApiKeyConnect aria-labelledby={`${id}-${index}`} now={now} />
          </InState>
        </div>
      ))}
    </div>
  )
}

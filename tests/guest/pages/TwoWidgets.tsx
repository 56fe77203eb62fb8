import { ApiKeyConnect, createConnectionStore, KeyInput, useApiKeyConnection } from 'latchkey'
import { exampleStates } from 'latchkey/testing'
import { useState } from 'react'

const provider = {
  name: 'Acme Pay',
  keyKind: 'standalone' as const,
  fields: [{ kind: 'text' as const, name: 'region', label: 'Region' }],
}
const candidates = Array.from({ length: 9 }, (_, index) => ({ id: `c-${index}` }))
const store = createConnectionStore({ provider, validate: () => new Promise(() => {}), initialConnection: null })
const choice = { ...exampleStates.confirming, candidates, reason: 'choose-company' as const }
const broken = { ...store, getState: () => exampleStates['action-required'] }

/** Two widgets on one store, a field alone, a choice of company and a warning: everything that has ids. */
export function TwoWidgets() {
  const connection = useApiKeyConnection(store)
  // Of each root its own: one attempt is asked about in one place.
  const [choosing] = useState(() => ({ ...store, getState: () => choice }))
  return (
    <>
      <ApiKeyConnect connection={connection} />
      <ApiKeyConnect connection={connection} />
      <KeyInput provider={provider} onKeySubmit={() => false} />
      <ApiKeyConnect connection={useApiKeyConnection(choosing)} />
      <ApiKeyConnect connection={useApiKeyConnection(broken)} />
    </>
  )
}

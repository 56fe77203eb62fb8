import { ApiKeyConnect, createConnectionStore, KeyInput, useApiKeyConnection } from 'latchkey'
import { exampleStates } from 'latchkey/testing'

const provider = {
  name: 'Acme Pay',
  keyKind: 'standalone' as const,
  fields: [{ kind: 'text' as const, name: 'region', label: 'Region' }],
}
const candidates = Array.from({ length: 9 }, (_, index) => ({ id: `c-${index}` }))
const store = createConnectionStore({ provider, validate: () => new Promise(() => {}), initialConnection: null })
const choice = { ...exampleStates.confirming, candidates, reason: 'choose-company' as const }
const choosing = { ...store, getState: () => choice }
const broken = { ...store, getState: () => exampleStates['action-required'] }

/** Two widgets on one store, a field alone, a choice of company and a warning: everything that has ids. */
export function TwoWidgets() {
  const connection = useApiKeyConnection(store)
  return (
    <>
      <ApiKeyConnect connection={connection} />
      <ApiKeyConnect connection={connection} />
      <KeyInput provider={provider} onSubmit={() => false} />
      <ApiKeyConnect connection={useApiKeyConnection(choosing)} />
      <ApiKeyConnect connection={useApiKeyConnection(broken)} />
    </>
  )
}

import { ApiKeyConnect, type ConnectDialog } from 'latchkey'
import { type ConnectionStore, type ProviderDefinition, type State, useApiKeyConnection } from 'latchkey/headless'
import { exampleStates } from 'latchkey/testing'
import { stillStore } from './requirements/setup'

export interface ShownStateProps {
  store: ConnectionStore
  dialog?: typeof ConnectDialog | undefined
}

/** The whole widget, at a moment that stays. */
export function ShownState({ store, dialog }: ShownStateProps) {
  return (
    <ApiKeyConnect connection={useApiKeyConnection(store)} dialog={dialog} now={Date.parse('2026-11-22T12:00:00Z')} />
  )
}

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA'
const longId = `urn:pleo:company:${'0123456789abcdef'.repeat(5)}:`

/** The same state with names and IDs that are as long as they may be, and break nowhere by themselves. */
export function withLongNames<S extends State>(state: S): S {
  const text = JSON.stringify(state).replaceAll('Acme ApS', long).replaceAll('Globex GmbH', `${long} 2`)
  return JSON.parse(text.replaceAll('"id":"', `"id":"${longId}`)) as S
}

const connection = {
  ...exampleStates.connected.connection,
  expiresAt: '2026-11-29T00:00:00Z',
}
const companies = Array.from({ length: 9 }, (_, index) => ({
  id: `urn:acme:company:c-${index}`,
  name: `Company ${index}`,
}))

/** Every status, and the looks within a status that differ from its example. */
export const moments: Readonly<Record<string, State>> = {
  ...exampleStates,
  'updating, broken': {
    status: 'updating',
    origin: exampleStates['action-required'],
  },
  'failed at an update': {
    status: 'failed',
    failure: {
      code: 'insufficient-permissions',
      missingPermissions: ['expenses:read', 'accounting-entries:write'],
    },
    origin: exampleStates.connected,
    operation: 'update',
  },
  'failed at a repair': {
    status: 'failed',
    failure: {
      code: 'unknown',
      reference: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
    },
    origin: exampleStates['action-required'],
    operation: 'update',
  },
  'failed at a disconnect': {
    status: 'failed',
    failure: { code: 'disconnect-failed' },
    origin: exampleStates.connected,
    operation: 'disconnect',
  },
  'failed at the first check': {
    status: 'failed',
    failure: { code: 'network' },
    origin: exampleStates['not-connected'],
    operation: 'check',
  },
  'choosing a company': {
    ...exampleStates.confirming,
    candidates: companies,
    reason: 'choose-company',
  },
  'stale and about to expire': {
    status: 'connected',
    connection: { ...connection, verifiedAt: '2026-11-01T00:00:00Z' },
  },
}

export const stillIn = (state: State, provider: ProviderDefinition) => stillStore(state, provider)

import {
  ApiKeyConnect,
  type ApiKeyConnection,
  CompanyConfirmation,
  ConnectionBadge,
  ConnectionProgress,
  ConnectionProvider,
  ConnectionSummary,
  createConnectionStore,
  KeyInput,
  LiveRegions,
  ReconnectBanner,
  type State,
  useApiKeyConnection,
} from 'latchkey'
import { exampleStates } from 'latchkey/testing'
import { type ReactNode, type RefCallback, StrictMode } from 'react'

interface Heard {
  /** The element that each part's `ref` was given. */
  readonly elements: Record<string, Element | null>
  /** What each part's handlers heard, in order. */
  readonly events: Record<string, string[]>
}

declare global {
  var heard: Heard
}

globalThis.heard = { elements: {}, events: {} }

/** What a host may give to any part. */
function everything(name: string) {
  const { elements, events } = globalThis.heard
  const hears = (event: { type: string }) => {
    events[name] = [...(events[name] ?? []), event.type]
  }
  const ref: RefCallback<Element> = (element) => {
    elements[name] = element
  }
  return {
    ref,
    id: `the-${name}`,
    className: 'host-class',
    style: { outlineOffset: '3px' },
    'data-host': 'yes',
    tabIndex: -1,
    onFocus: hears,
    onBlur: hears,
    onKeyDown: hears,
  }
}

const props = Object.fromEntries(
  [
    'ApiKeyConnect',
    'CompanyConfirmation',
    'ConnectionBadge',
    'ConnectionProgress',
    'ConnectionSummary',
    'KeyInput',
    'LiveRegions',
    'ReconnectBanner',
    'ReconnectBannerOfMany',
  ].map((name) => [name, everything(name)]),
) as Record<string, ReturnType<typeof everything>>

const still = (state: State) => {
  const store = createConnectionStore({
    provider: 'Acme Pay',
    validate: () => new Promise(() => {}),
    initialConnection: null,
  })
  return { ...store, getState: () => state }
}
const stores = {
  broken: still(exampleStates['action-required']),
  connected: still(exampleStates.connected),
  confirming: still(exampleStates.confirming),
  validating: still(exampleStates.validating),
  open: createConnectionStore({
    provider: 'Acme Pay',
    validate: () => ({ ok: false, code: 'invalid-key' }),
    initialConnection: exampleStates.connected.connection,
  }),
}

// The first one twice, as a list from two places may have it.
const brokenOnes = [stores.broken, stores.broken, still(exampleStates['action-required'])]

function Within({ store, children }: { store: ApiKeyConnection['store']; children: ReactNode }) {
  return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
}

/** Each exported component that renders an element, with all that a host may give to it. */
export function EveryPart() {
  return (
    <StrictMode>
      <button type="button">Elsewhere</button>
      <Within store={stores.open}>
        <ApiKeyConnect {...props.ApiKeyConnect} />
      </Within>
      <Within store={stores.confirming}>
        <CompanyConfirmation {...props.CompanyConfirmation} />
        <LiveRegions {...props.LiveRegions} />
      </Within>
      <ConnectionBadge {...props.ConnectionBadge} />
      <Within store={stores.validating}>
        <ConnectionProgress {...props.ConnectionProgress} />
      </Within>
      <Within store={stores.connected}>
        <ConnectionSummary {...props.ConnectionSummary} />
      </Within>
      <KeyInput {...props.KeyInput} provider="Acme Pay" onKeySubmit={() => false} />
      <Within store={stores.broken}>
        <ReconnectBanner {...props.ReconnectBanner} />
      </Within>
      <ReconnectBanner {...props.ReconnectBannerOfMany} connections={brokenOnes} />
    </StrictMode>
  )
}

import {
  ApiKeyConnect,
  ConnectDialog,
  ConnectionBadge,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  LiveRegions,
  ReconnectBanners,
  useApiKeyConnection,
} from 'latchkey'

declare global {
  var stores: ConnectionStore[]
}

globalThis.stores = Array.from({ length: 31 }, (_, index) =>
  createConnectionStore({
    provider: 'Acme Pay',
    validate: () => ({ ok: false, code: 'invalid-key' }),
    initialConnection: { company: { id: `c-${index}`, name: `Company ${index}` } },
  }),
)

function Row({ store }: { store: ConnectionStore }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <tr>
        <td>
          <ConnectionBadge />
        </td>
        <td>
          <ConnectDialog trigger={null} />
        </td>
      </tr>
    </ConnectionProvider>
  )
}

const rows = globalThis.stores.map((store, index) => ({ id: `c-${index}`, store }))

/** A table of connections with one warning above it, and a card for another. */
export function ManyRows() {
  return (
    <LiveRegions>
      <ReconnectBanners connections={globalThis.stores} />
      <table>
        <tbody>
          {rows.slice(1).map(({ id, store }) => (
            <Row key={id} store={store} />
          ))}
        </tbody>
      </table>
      {rows.slice(0, 1).map(({ id, store }) => (
        <Card key={id} store={store} />
      ))}
    </LiveRegions>
  )
}

function Card({ store }: { store: ConnectionStore }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} warning={false} />
}

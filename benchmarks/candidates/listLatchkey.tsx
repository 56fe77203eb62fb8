import {
  ConnectionBadge,
  ConnectionProvider,
  type ConnectionStore,
  connectionOf,
  createConnectionStore,
  useApiKeyConnection,
} from 'latchkey'
import { connectionOptions } from '../sameWork/connectionOptions'
import { words } from '../sameWork/words'

/** A store for each connection, as the guide on many connections has it. */
export function createConnections(count: number) {
  const all = Array.from({ length: count }, (_, index) =>
    createConnectionStore({
      ...connectionOptions,
      provider: `Acme ${index}`,
      initialConnection: { company: { id: `acme-${index}` }, keyHint: '••••cdef' },
    }),
  )
  return {
    all,
    change: (index: number) => all[index]?.reportAuthenticationLost(),
    dispose() {
      for (const store of all) store.dispose()
    },
  }
}

interface ListProps {
  readonly connections: ReturnType<typeof createConnections>
}

function Badge({ store }: { readonly store: ConnectionStore }) {
  const connection = useApiKeyConnection(store)
  return (
    <ConnectionProvider connection={connection}>
      <ConnectionBadge />
    </ConnectionProvider>
  )
}

export function Badges({ connections }: ListProps) {
  return connections.all.map((store) => <Badge key={store.provider.name} store={store} />)
}

function Row({ store }: { readonly store: ConnectionStore }) {
  const connection = useApiKeyConnection(store)
  return (
    <tr>
      <th scope="row">{store.provider.name}</th>
      <td>
        <ConnectionProvider connection={connection}>
          <ConnectionBadge />
        </ConnectionProvider>
      </td>
      <td>
        <code>{connectionOf(connection.state)?.keyHint}</code>
      </td>
      <td>
        <button type="button" onClick={connection.update}>
          {words.update}
        </button>
      </td>
    </tr>
  )
}

export function Rows({ connections }: ListProps) {
  return (
    <table>
      <tbody>
        {connections.all.map((store) => (
          <Row key={store.provider.name} store={store} />
        ))}
      </tbody>
    </table>
  )
}

import { useSyncExternalStore } from 'react'
import { words } from '../sameWork/words'

/** The least that a store can be. */
function createConnection(index: number) {
  let badge = 'connected'
  const listeners = new Set<() => void>()
  return {
    name: `Acme ${index}`,
    hint: '••••cdef',
    getBadge: () => badge,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    breaks() {
      badge = 'action-required'
      for (const listener of listeners) listener()
    },
  }
}

type Connection = ReturnType<typeof createConnection>

export function createConnections(count: number) {
  const all = Array.from({ length: count }, (_, index) => createConnection(index))
  return { all, change: (index: number) => all[index]?.breaks(), dispose: () => undefined }
}

interface ListProps {
  readonly connections: ReturnType<typeof createConnections>
}

function Badge({ connection }: { readonly connection: Connection }) {
  const badge = useSyncExternalStore(connection.subscribe, connection.getBadge, connection.getBadge)
  return <span data-badge={badge}>{badge === 'connected' ? words.connected : 'Action required'}</span>
}

export function Badges({ connections }: ListProps) {
  return connections.all.map((connection) => <Badge key={connection.name} connection={connection} />)
}

export function Rows({ connections }: ListProps) {
  return (
    <table>
      <tbody>
        {connections.all.map((connection) => (
          <tr key={connection.name}>
            <th scope="row">{connection.name}</th>
            <td>
              <Badge connection={connection} />
            </td>
            <td>
              <code>{connection.hint}</code>
            </td>
            <td>
              <button type="button">{words.update}</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

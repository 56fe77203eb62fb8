/** A list with one dialog for all of its rows. The guide on many connections loads that on demand. */
export const rowUsage = `import {
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  type ConnectionStore,
  LiveRegions,
  useApiKeyConnection,
} from 'latchkey'
import { useState } from 'react'
import 'latchkey/styles.css'

export function ConnectionList({ connections }: { connections: readonly ConnectionStore[] }) {
  const [asked, setAsked] = useState<ConnectionStore | null>(null)
  return (
    <LiveRegions>
      <ul>
        {connections.map((connection) => (
          <ConnectionRow
            key={connection.provider.name}
            connection={connection}
            onAskForKey={setAsked}
            render={<li />}
          />
        ))}
      </ul>
      {asked ? <AskForKey connection={asked} onClose={() => setAsked(null)} /> : null}
    </LiveRegions>
  )
}

function AskForKey({ connection, onClose }: { connection: ConnectionStore; onClose: () => void }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(connection)}>
      <ConnectDialog trigger={null} open onOpenChange={(open) => open || onClose()} />
    </ConnectionProvider>
  )
}
`

/** The same in a table. */
export const tableUsage = `import { ConnectionRow, type ConnectionStore } from 'latchkey'
import 'latchkey/styles.css'

interface TableOfConnectionsProps {
  connections: readonly ConnectionStore[]
  onAskForKey: (connection: ConnectionStore) => void
}

export function TableOfConnections({ connections, onAskForKey }: TableOfConnectionsProps) {
  return (
    <table>
      <tbody>
        {connections.map((connection) => (
          <ConnectionRow
            key={connection.provider.name}
            connection={connection}
            onAskForKey={onAskForKey}
            layout="cells"
          />
        ))}
      </tbody>
    </table>
  )
}
`

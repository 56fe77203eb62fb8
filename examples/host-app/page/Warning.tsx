import { type ApiKeyConnection, ConnectionProvider, LiveRegions, ReconnectBanner } from 'latchkey'
import type { IntegrationName } from '../integrations'

/** What is wrong with an integration that is not shown in full. Its button leads there, with the field open. */
export function Warning({ name, connection }: { name: IntegrationName; connection: ApiKeyConnection }) {
  const update = () => {
    location.hash = name
    connection.update()
  }
  return (
    <ConnectionProvider connection={connection}>
      <LiveRegions />
      <ReconnectBanner onUpdate={update} />
    </ConnectionProvider>
  )
}

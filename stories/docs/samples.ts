/** Code for whole files, on pages about components. A test compiles each. */
export const samples = {
  logo: `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return <ApiKeyConnect provider={pleoStandalone} {...validator} logo={<img src="/pleo.svg" alt="" />} />
}
`,
  compact: `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return <ApiKeyConnect provider={pleoStandalone} {...validator} data-lk-density="compact" />
}
`,
  dialog: `import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return <ApiKeyConnect provider={pleoStandalone} {...validator} dialog={ConnectDialog} />
}
`,
  table: `import { ConnectDialog, ConnectionBadge, ConnectionProvider, type ConnectionStore, useApiKeyConnection } from 'latchkey'
import 'latchkey/styles.css'

/** One store for each connection, made once: see the guide Many connections. */
export function Integrations({ connections }: { connections: readonly ConnectionStore[] }) {
  return (
    <table>
      <tbody>
        {connections.map((store) => (
          <Row key={store.provider.name} store={store} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ store }: { store: ConnectionStore }) {
  const connection = useApiKeyConnection(store)
  return (
    <ConnectionProvider connection={connection}>
      <tr data-lk-density="compact">
        <th scope="row">{store.provider.name}</th>
        <td>
          <ConnectionBadge />
        </td>
        <td>
          <ConnectDialog />
        </td>
      </tr>
    </ConnectionProvider>
  )
}
`,
} as const

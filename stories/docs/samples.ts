/** Code for whole files, on pages about components. A test compiles each. */
export const samples = {
  logo: `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const pleo = { ...pleoStandalone, logo: '/pleo.svg' }
const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return <ApiKeyConnect provider={pleo} {...validator} />
}
`,
  mark: `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return (
    <ApiKeyConnect
      provider={pleoStandalone}
      {...validator}
      logo={<img src="/pleo.svg" alt="" />}
    />
  )
}
`,
  compact: `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return (
    <ApiKeyConnect
      provider={pleoStandalone}
      {...validator}
      data-lk-density="compact"
    />
  )
}
`,
  dialog: `import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function PleoSettings() {
  return (
    <ApiKeyConnect
      provider={pleoStandalone}
      {...validator}
      dialog={ConnectDialog}
    />
  )
}
`,
  table: `import {
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  type ConnectionStore,
  LiveRegions,
  useApiKeyConnection,
} from 'latchkey'
import { useState } from 'react'
import 'latchkey/styles.css'

/** One store for each connection, made once: see the guide Many connections. */
export function Integrations({ connections }: { connections: readonly ConnectionStore[] }) {
  const [asked, setAsked] = useState<ConnectionStore | null>(null)
  return (
    <LiveRegions>
      <table>
        <tbody>
          {connections.map((store) => (
            <ConnectionRow
              key={store.provider.name}
              connection={store}
              onAskForKey={setAsked}
              layout="cells"
            />
          ))}
        </tbody>
      </table>
      {asked ? <AskForKey store={asked} onClose={() => setAsked(null)} /> : null}
    </LiveRegions>
  )
}

/** One dialog for all rows. */
function AskForKey({ store, onClose }: { store: ConnectionStore; onClose: () => void }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectDialog trigger={null} open onOpenChange={(open) => open || onClose()} />
    </ConnectionProvider>
  )
}
`,
} as const

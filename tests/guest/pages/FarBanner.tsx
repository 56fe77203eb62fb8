import {
  ApiKeyConnect,
  ConnectDialog,
  ConnectionProvider,
  createConnectionStore,
  ReconnectBanner,
  useApiKeyConnection,
} from 'latchkey'
import { exampleStates } from 'latchkey/testing'
import { useState } from 'react'

const { connection, failure } = exampleStates['action-required']
const options = {
  provider: 'Acme Pay',
  validate: () => new Promise<never>(() => {}),
  initialConnection: { connection, failure },
}
const withDialog = createConnectionStore(options)
const withPage = createConnectionStore(options)

/** Two ways to a key field from a page that has none: a dialog in the layout, and a callback to the page with the card. */
export function FarBanner() {
  return (
    <>
      <ConnectionProvider connection={useApiKeyConnection(withDialog)}>
        <ReconnectBanner data-way="dialog" />
        <ConnectDialog trigger={null} />
      </ConnectionProvider>
      <Pages />
    </>
  )
}

function Pages() {
  const connection = useApiKeyConnection(withPage)
  const [page, setPage] = useState<'overview' | 'settings'>('overview')
  const goThere = () => {
    connection.update()
    setPage('settings')
  }
  return (
    <ConnectionProvider connection={connection}>
      <ReconnectBanner data-way="page" onUpdate={goThere} />
      {page === 'settings' ? <ApiKeyConnect warning={false} /> : <input aria-label="Search" />}
    </ConnectionProvider>
  )
}

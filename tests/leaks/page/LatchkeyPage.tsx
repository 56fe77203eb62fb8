import {
  ApiKeyConnect,
  type ApiKeyConnection,
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  LiveRegions,
  useApiKeyConnection,
} from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { useState } from 'react'
import { witness } from '../witness'
import type { PageConfig } from './PageConfig'

const { validate, activate, check, disconnect } = httpValidator('/api')

const severalLines = {
  standalone: { ...pleoStandalone, keyFormat: { shape: 'text' } },
  integrated: { ...pleoIntegrated, keyFormat: { shape: 'text' } },
} as const

/** A host's page as the README shows it. */
export function LatchkeyPage({ presentation, keyKind, shape, activation, initialConnection }: PageConfig) {
  const provider = keyKind === 'standalone' ? pleoStandalone : pleoIntegrated
  const connection = useApiKeyConnection({
    provider: shape === 'text' ? severalLines[keyKind] : provider,
    validate,
    activate: activation === 'separate' ? activate : undefined,
    check,
    disconnect,
    initialConnection,
    checkIntervalMs: false,
    onEvent: (event) => witness('onEvent', event),
  })

  return (
    <>
      {presentation === 'row' ? (
        <List connection={connection} />
      ) : (
        <ApiKeyConnect connection={connection} {...(presentation === 'dialog' && { dialog: ConnectDialog })} />
      )}
      <button type="button" onClick={() => connection.reportAuthenticationLost({ code: 'revoked-key' })}>
        The key was refused
      </button>
    </>
  )
}

/** A list of one connection, and the dialog that all of its rows would share. */
function List({ connection }: { readonly connection: ApiKeyConnection }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <LiveRegions>
      <ConnectionRow connection={connection} onAskForKey={() => setAsking(true)} />
      {isAsking ? (
        <ConnectionProvider connection={connection}>
          <ConnectDialog trigger={null} open onOpenChange={setAsking} />
        </ConnectionProvider>
      ) : null}
    </LiveRegions>
  )
}

import { ApiKeyConnect, ConnectDialog, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { witness } from '../witness'
import type { PageConfig } from './PageConfig'

const { validate, activate, check, disconnect } = httpValidator('/api')

/** A host's page as the README shows it. */
export function LatchkeyPage({ presentation, keyKind, activation, initialConnection }: PageConfig) {
  const connection = useApiKeyConnection({
    provider: keyKind === 'standalone' ? pleoStandalone : pleoIntegrated,
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
      <ApiKeyConnect connection={connection} {...(presentation === 'dialog' && { dialog: ConnectDialog })} />
      <button type="button" onClick={() => connection.reportAuthenticationLost({ code: 'revoked-key' })}>
        The key was refused
      </button>
    </>
  )
}

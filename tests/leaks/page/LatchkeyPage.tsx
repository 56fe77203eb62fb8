import { ApiKeyConnect, ConnectDialog, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { witness } from '../witness'
import { OneRow } from './OneRow'
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
        <OneRow connection={connection} />
      ) : (
        <ApiKeyConnect connection={connection} {...(presentation === 'dialog' && { dialog: ConnectDialog })} />
      )}
      <button type="button" onClick={() => connection.reportAuthenticationLost({ code: 'revoked-key' })}>
        The key was refused
      </button>
    </>
  )
}

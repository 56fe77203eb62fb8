import { ApiKeyConnect, ConnectDialog, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { ar } from 'latchkey/locales/ar'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import type { PageConfig } from '../../leaks/page/PageConfig'
import { witness } from '../../leaks/witness'

const { validate, activate, check, disconnect } = httpValidator('/api')

/** A host's page as the README shows it: in place or in a dialog; `?rtl` for a person who reads Arabic. */
export function EnginePage({ presentation, keyKind, activation, initialConnection }: PageConfig) {
  const isArabic = location.search === '?rtl'
  const connection = useApiKeyConnection({
    provider: keyKind === 'standalone' ? pleoStandalone : pleoIntegrated,
    validate,
    activate: activation === 'separate' ? activate : undefined,
    check,
    disconnect,
    initialConnection,
    checkIntervalMs: false,
    connectionId: 'acme/pleo',
    onEvent: (event) => witness('onEvent', event),
  })

  return (
    <>
      <a href="/elsewhere">Elsewhere</a>
      <ApiKeyConnect
        connection={connection}
        {...(isArabic && { messages: ar, locale: 'ar' })}
        {...(presentation === 'dialog' && { dialog: ConnectDialog })}
      />
      <button type="button" onClick={() => connection.reportAuthenticationLost({ code: 'revoked-key' })}>
        The key was refused
      </button>
    </>
  )
}

import { useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { defineProvider } from 'latchkey/providers'
import { useEffect } from 'react'
import { type IntegrationName, integrations } from '../integrations'
import { pageData } from './pageData'

/** One of the integrations, connected to this app's own backend. */
export function useIntegration(name: IntegrationName) {
  const { provider, installs } = integrations[name]
  const { activate, ...callbacks } = httpValidator(`/api/${name}`, {
    headers: { 'X-CSRF-Token': pageData.csrfToken },
  })
  const connection = useApiKeyConnection({
    ...callbacks,
    provider: withSource(provider),
    connectionId: `${pageData.tenant}/${name}`,
    // Where nothing is installed, a valid key is live at once.
    activate: installs ? activate : undefined,
    initialConnection: pageData.connections[name],
  })
  const { store } = connection
  // What the page came with is what was true at the last check; what is true now is asked at once.
  useEffect(() => void store.check(), [store])
  return connection
}

/** In the demo, keys come from the stand-in. */
function withSource(provider: (typeof integrations)[IntegrationName]['provider']) {
  const { keySource } = provider
  const { keySourceUrl: url } = pageData
  return url && keySource ? defineProvider({ ...provider, keySource: { ...keySource, url } }) : provider
}

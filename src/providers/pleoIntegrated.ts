import type { ProviderDefinition } from '../core/provider/provider'
import { defineProvider } from './defineProvider'

/**
 * Pleo, with the key that it generates while a customer installs your integration. Without a key format, since Pleo
 * documents none for these keys.
 *
 * Steps after developers.pleo.io, "Integrated API Key user install flow".
 */
export const pleoIntegrated: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Pleo',
  keyKind: 'integrated',
  keySource: {
    steps: [
      'Open Settings in Pleo, then Accounting, and choose this integration.',
      'Allow the permissions that Pleo lists. Pleo then generates the key.',
      'Copy the key. Pleo shows it only once.',
      'Come back here and paste it.',
    ],
    url: 'https://app.pleo.io',
    lang: 'en',
  },
})

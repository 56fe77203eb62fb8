import type { ProviderDefinition } from '../core/provider/provider'
import { defineProvider } from './defineProvider'

/**
 * Pleo, with keys that a company creates for itself. For the permissions that your integration needs:
 * `defineProvider({ ...pleoStandalone, requiredPermissions: ['users:read'] })`.
 *
 * Steps after developers.pleo.io, "How to generate Standalone API Keys".
 */
export const pleoStandalone: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Pleo',
  keyKind: 'standalone',
  keyFormat: { pattern: /^pls_[a-f0-9]+_[a-f0-9]+$/, example: 'pls_0123456789abcdef_012345' },
  keySource: {
    steps: [
      'As an admin or a bookkeeper, open Settings in Pleo, then API Keys.',
      'Create a key. Choose its name, expiry date, access level and permissions.',
      'Copy the key. Pleo shows it only once.',
    ],
    url: 'https://app.pleo.io',
    lang: 'en',
  },
})

import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * HubSpot, with service keys, or with the access tokens of legacy private apps, which go on working. No such app can be
 * created since 2026-10-26; the steps say so. Name the scopes that your integration needs in `requiredPermissions`.
 *
 * Facts checked on 2026-11-29: developers.hubspot.com/changelog/legacy-private-app-creation-sunset,
 * developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/account-service-keys (public beta). In doubt:
 * the form of a service key, which is documented nowhere, so nothing is expected of a key's form.
 */
export const hubspot: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'HubSpot',
  keyKind: 'standalone',
  keySource: {
    steps: [
      'As a super admin, open Development in HubSpot, then Keys, Service keys.',
      'Create a service key with the scopes that are listed here.',
      'Open the new key, show it, and copy it.',
      'The token of a private app works as well. HubSpot has let nobody create those since 26 October 2026.',
    ],
    url: 'https://app.hubspot.com',
    lang: 'en',
  },
})

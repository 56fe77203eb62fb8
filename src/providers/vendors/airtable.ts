import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Airtable, with personal access tokens. Name the scopes that your integration needs in `requiredPermissions`, such as
 * `data.records:read`. Legacy API keys ended on 2024-02-01.
 *
 * Facts checked on 2026-11-29: airtable.com/developers/web/guides/personal-access-tokens,
 * airtable.com/developers/web/api/get-user-id-scopes; the form of a token after gitleaks. In doubt: nothing that matters here.
 */
export const airtable: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Airtable',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^pat[A-Za-z0-9]{14}\.[0-9a-f]{64}$/,
    prefixes: ['pat'],
    wrongKinds: [{ prefix: 'key', found: 'a legacy API key, which Airtable no longer takes' }],
  },
  keySource: {
    steps: [
      'Open the Developer hub in Airtable, then Personal access tokens.',
      'Create a token with the scopes that are listed here, and add the bases that we may use.',
      'Copy the token. Airtable shows it only once.',
    ],
    url: 'https://airtable.com/create/tokens',
    lang: 'en',
  },
})

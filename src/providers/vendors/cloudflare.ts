import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Cloudflare, with API tokens of a user, or of an account, which need the account's id. Name the permissions that your
 * integration needs in `requiredPermissions`. Rolling a token ends the old one at once.
 *
 * Facts checked on 2026-11-29: developers.cloudflare.com/fundamentals/api/get-started/token-formats,
 * developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens. Tokens from before the prefixes have 40
 * characters and go on working. In doubt: the length of the checksum that ends a new token.
 */
export const cloudflare: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Cloudflare',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^(?:cf[au]t_[\w-]{40,}|(?!cf[akut]{1,2}_)[\w-]{40})$/,
    prefixes: ['cfut_', 'cfat_'],
    wrongKinds: [
      { prefix: 'cfk_', found: 'a Global API Key' },
      { prefix: 'v1.0-', found: 'an Origin CA key' },
    ],
  },
  keySource: {
    steps: [
      'Open your profile in Cloudflare, then API tokens. For a token of the account, open Manage account instead.',
      'Create a token with the permissions that are listed here.',
      'Copy the token. Cloudflare shows it only once.',
    ],
    url: 'https://dash.cloudflare.com/profile/api-tokens',
    lang: 'en',
  },
  requiredPermissions: ['Account Settings: Read'],
  fields: [
    {
      kind: 'text',
      name: 'accountId',
      label: 'Account ID',
      description: 'Needed for a token of the account, which starts with cfat_.',
      optional: true,
      pattern: /[0-9a-f]{32}/,
    },
  ],
})

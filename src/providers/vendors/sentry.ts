import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Sentry's cloud, with the token of an internal integration or of a person. The permissions of a person's token can't be
 * changed once it is there. For an own Sentry, give the field `host` the hosts that you take, and the server the same ones
 * with `identifySentryAt`.
 *
 * Facts checked on 2026-11-29: docs.sentry.io/api/auth, docs.sentry.io/api/permissions,
 * docs.sentry.io/api/guides/create-auth-token, and the kinds of token in getsentry/sentry (src/sentry/types/token.py). Tokens
 * from before the prefixes have 64 hexadecimal digits alone. In doubt: nothing that matters here.
 */
export const sentry: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Sentry',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^(?:sntry[iu]_)?[0-9a-f]{64}$/,
    prefixes: ['sntryi_', 'sntryu_'],
    wrongKinds: [
      { prefix: 'sntrys_', found: 'an organization token, which only uploads releases' },
      { prefix: 'sntrya_', found: 'a token of an OAuth app' },
    ],
  },
  keySource: {
    steps: [
      'As a manager, open Settings in Sentry, then Custom integrations, and create an internal integration.',
      'Give it the permissions that are listed here, and save it.',
      'Copy the token at the end of the page.',
    ],
    url: 'https://sentry.io/settings/',
    lang: 'en',
  },
  requiredPermissions: ['Organization: Read (org:read)'],
  fields: [
    {
      kind: 'select',
      name: 'host',
      label: 'Data storage location',
      options: [
        { value: 'us.sentry.io', label: 'United States' },
        { value: 'de.sentry.io', label: 'European Union' },
      ],
    },
  ],
})

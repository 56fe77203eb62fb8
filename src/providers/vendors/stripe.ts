import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Stripe, with restricted or secret keys of live mode. A test key is asked about; for a connection in test mode:
 * `defineProvider({ ...stripe, keyFormat: { prefixes: ['rk_test_', 'sk_test_'] } })`. Name the permissions of a restricted
 * key in `requiredPermissions`, in the words of Stripe's own page.
 *
 * Facts checked on 2026-11-29: docs.stripe.com/keys, docs.stripe.com/keys/restricted-api-keys,
 * docs.stripe.com/api/authentication. In doubt: the length of a key, which Stripe does not document, so there is no pattern.
 */
export const stripe: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Stripe',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['rk_live_', 'sk_live_'],
    wrongKinds: [
      { prefix: 'pk_', found: 'a publishable key' },
      { prefix: 'whsec_', found: 'a signing secret of a webhook' },
    ],
  },
  keySource: {
    steps: [
      'Open Developers in Stripe, then API keys.',
      'Create a restricted key, and give it the permissions that are listed here.',
      'Copy the key. Stripe shows a live key only once.',
    ],
    url: 'https://dashboard.stripe.com/apikeys',
    lang: 'en',
  },
})

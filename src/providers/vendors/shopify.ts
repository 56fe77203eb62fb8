import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Shopify, with the Admin API access token of a custom app that was created in a shop's admin. No such app can be created
 * since 2026-01-01, and those that are there go on working; the steps say so. Apps from the Dev Dashboard get tokens that end
 * after 24 hours, which are no keys to paste.
 *
 * Facts checked on 2026-11-29: shopify.dev/docs/apps/build/authentication-authorization/legacy/admin-custom-apps,
 * shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant; prefixes after gitleaks.
 * In doubt: whether tokens of 24 hours start otherwise.
 */
export const shopify: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Shopify',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['shpat_', 'shpca_', 'shppa_'],
    wrongKinds: [{ prefix: 'shpss_', found: 'an API secret key' }],
  },
  keySource: {
    steps: [
      'Open Settings in your Shopify admin, then Apps and sales channels, Develop apps.',
      'Open an app that was created there before 2026. Shopify lets nobody create new ones.',
      'Open API credentials, and copy the Admin API access token. Shopify shows it only once.',
    ],
    url: 'https://admin.shopify.com',
    lang: 'en',
  },
  fields: [
    {
      kind: 'text',
      name: 'shop',
      label: 'Shop',
      prefix: 'https://',
      suffix: '.myshopify.com',
      pattern: /[A-Za-z0-9][A-Za-z0-9-]{0,99}/,
      example: 'acme',
    },
  ],
})

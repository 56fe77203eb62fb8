import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * PostHog Cloud, with personal API keys. For an own PostHog, give the field `host` the hosts that you take, and the server
 * the same ones with `identifyPostHogAt`.
 *
 * Facts checked on 2026-11-29: posthog.com/docs/api, posthog.com/docs/api/personal-api-keys, posthog.com/docs/api/scopes;
 * prefixes after trufflehog and PostHog's own source. In doubt: the length of a key, which has changed, so there is no pattern.
 */
export const posthog: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'PostHog',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['phx_'],
    wrongKinds: [
      { prefix: 'phc_', found: 'a project token, which is public' },
      { prefix: 'phs_', found: 'a secret key of a project' },
      { prefix: 'pha_', found: 'a token of an OAuth app' },
    ],
  },
  keySource: {
    steps: [
      'Open Settings in PostHog, then Personal API keys.',
      'Create a key with the scopes that are listed here, for one organization.',
      'Copy the key. PostHog shows it only once.',
    ],
    url: 'https://app.posthog.com/settings/user-api-keys',
    lang: 'en',
  },
  requiredPermissions: ['user:read'],
  fields: [
    {
      kind: 'select',
      name: 'host',
      label: 'PostHog region',
      options: [
        { value: 'us.posthog.com', label: 'United States' },
        { value: 'eu.posthog.com', label: 'European Union' },
      ],
    },
  ],
})

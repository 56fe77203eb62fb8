import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Slack, with the bot token of an app in one workspace. Name the bot scopes that your integration needs in
 * `requiredPermissions`. For user tokens: `defineProvider({ ...slack, keyFormat: { prefixes: ['xoxp-'] } })`.
 *
 * Facts checked on 2026-11-29: docs.slack.dev/authentication/tokens, docs.slack.dev/reference/methods/auth.test. In doubt:
 * lengths, since Slack calls the rest of a token opaque, so there is no pattern.
 */
export const slack: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Slack',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['xoxb-'],
    wrongKinds: [
      { prefix: 'xoxp-', found: 'a user token' },
      { prefix: 'xapp-', found: 'an app-level token' },
      { prefix: 'xoxe', found: 'a token that expires by itself' },
      { prefix: 'https://hooks.slack.com/', found: 'the address of a webhook' },
    ],
  },
  keySource: {
    steps: [
      'Open your app in Slack, or create one in your workspace.',
      'Open OAuth & Permissions, add the bot scopes that are listed here, and install the app.',
      'Copy the Bot User OAuth Token.',
    ],
    url: 'https://api.slack.com/apps',
    lang: 'en',
  },
})

import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Anthropic, with keys for the Claude API. A key can be made to expire.
 *
 * Facts checked on 2026-11-29: platform.claude.com/docs/en/get-api-key, docs.anthropic.com/en/api/overview; prefixes after
 * gitleaks and trufflehog. In doubt: what follows `sk-ant-api`, which is a number that may rise; `sk-ant-oat`, which is not
 * documented.
 */
export const anthropic: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Anthropic',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['sk-ant-api'],
    wrongKinds: [
      { prefix: 'sk-ant-admin', found: 'an Admin API key' },
      { prefix: 'sk-ant-oat', found: 'a token of a Claude subscription' },
    ],
  },
  keySource: {
    steps: [
      'Open Settings in the Claude Console, then API keys.',
      'Create a key, and choose its workspace and expiry date.',
      'Copy the key. Anthropic shows it only once.',
    ],
    url: 'https://platform.claude.com/settings/keys',
    lang: 'en',
  },
})

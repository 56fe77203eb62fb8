import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * GitLab.com, with personal, project or group access tokens. For your customers' own GitLab, add a field `host` with the
 * hosts that you take, and give the server the same ones with `identifyGitLabAt`.
 *
 * Facts checked on 2026-11-29: docs.gitlab.com/user/profile/personal_access_tokens,
 * docs.gitlab.com/security/tokens (prefixes). In doubt: what follows the prefix, which has got a routable form; an
 * administrator may have changed the prefix on an own GitLab.
 */
export const gitlab: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'GitLab',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['glpat-'],
    wrongKinds: [
      { prefix: 'gldt-', found: 'a deploy token' },
      { prefix: 'glptt-', found: 'a pipeline trigger token' },
      { prefix: 'glrt-', found: 'a runner token' },
    ],
  },
  keySource: {
    steps: [
      'Open your profile in GitLab, then Access tokens.',
      'Create a token with an expiry date and the scopes that are listed here.',
      'Copy the token. GitLab shows it only once.',
    ],
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    lang: 'en',
  },
  requiredPermissions: ['read_user'],
})

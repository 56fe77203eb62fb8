import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * GitHub, with fine-grained or classic personal access tokens. Name the permissions that your integration needs in
 * `requiredPermissions`, such as `Issues: Read and write`.
 *
 * Facts checked on 2026-11-29:
 * docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens,
 * docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github (prefixes). In
 * doubt: lengths, which GitHub says may grow, so there is no pattern. A token that an organization has still to approve
 * works, but for public data only.
 */
export const github: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'GitHub',
  keyKind: 'standalone',
  keyFormat: {
    prefixes: ['github_pat_', 'ghp_'],
    wrongKinds: [
      { prefix: 'gho_', found: 'a token of an OAuth app' },
      { prefix: 'ghu_', found: 'a user token of a GitHub App' },
      { prefix: 'ghs_', found: 'an installation token of a GitHub App' },
      { prefix: 'ghr_', found: 'a refresh token of a GitHub App' },
    ],
  },
  keySource: {
    steps: [
      'Open Settings in GitHub, then Developer settings, Personal access tokens, Fine-grained tokens.',
      'Generate a token. Choose your organization as its owner, an expiry date, repositories and permissions.',
      'Copy the token. GitHub shows it only once.',
    ],
    url: 'https://github.com/settings/personal-access-tokens/new',
    lang: 'en',
  },
})

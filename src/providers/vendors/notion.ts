import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Notion, with the secret of an internal integration. A page is seen only once somebody has connected the integration to it,
 * so a key that works may still see nothing; the steps say so.
 *
 * Facts checked on 2026-11-29: developers.notion.com/docs/create-a-notion-integration,
 * developers.notion.com/reference/get-self; prefixes after gitleaks and trufflehog. In doubt: what follows the prefix; the
 * prefix of personal access tokens, which are newer.
 */
export const notion: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Notion',
  keyKind: 'standalone',
  keyFormat: { prefixes: ['ntn_', 'secret_'] },
  keySource: {
    steps: [
      'As an owner of the workspace, open Integrations in Notion, and create an internal integration.',
      'Choose its capabilities, then show and copy its secret.',
      'On each page that we may read, open the menu, then Connections, and add the integration.',
    ],
    url: 'https://www.notion.so/profile/integrations',
    lang: 'en',
  },
})

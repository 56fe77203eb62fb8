import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * Twilio, with an API key (its SID in `apiKeySid`, its secret as the key), or with an account's Auth Token (`apiKeySid` left
 * empty). The Account SID is asked for either way.
 *
 * Facts checked on 2026-11-29: www.twilio.com/docs/iam/api-keys, www.twilio.com/docs/iam/api-keys/key-resource-v1 (SIDs),
 * www.twilio.com/docs/errors/20003. In doubt: the form of a secret, which is after trufflehog; other regions than US1, whose
 * keys US1 refuses.
 */
export const twilio: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Twilio',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^[A-Za-z0-9]{32}$/,
    wrongKinds: [
      { prefix: 'AC', found: 'an Account SID' },
      { prefix: 'SK', found: 'the SID of an API key, and not its secret' },
    ],
  },
  keySource: {
    steps: [
      'Open the Twilio Console. The Account SID is on its first page.',
      'Open Account management, then API keys and tokens, and create an API key.',
      'Copy the SID of the key and its secret. Twilio shows the secret only once.',
    ],
    url: 'https://console.twilio.com',
    lang: 'en',
  },
  fields: [
    {
      kind: 'text',
      name: 'accountSid',
      label: 'Account SID',
      description: 'It starts with AC.',
      pattern: /AC[0-9a-fA-F]{32}/,
    },
    {
      kind: 'text',
      name: 'apiKeySid',
      label: 'API key SID',
      description: 'It starts with SK. Leave it empty if the key above is the Auth Token.',
      optional: true,
      pattern: /SK[0-9a-fA-F]{32}/,
    },
  ],
})

import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

/**
 * OpenAI, with keys of a project, of a service account, or of a user as they were made before projects. For what your
 * integration calls, name the permissions of a restricted key: `requiredPermissions: ['Models: Read', 'Responses: Write']`.
 *
 * Facts checked on 2026-11-29: developers.openai.com/api/reference/overview,
 * help.openai.com/en/articles/8867743-assign-api-key-permissions; the form of a key after gitleaks and trufflehog. In doubt:
 * the form of a key, which OpenAI does not document; what follows a prefix is not looked at closely.
 */
export const openai: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'OpenAI',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^sk-(?:(?:proj|svcacct)-[\w-]+|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,
    prefixes: ['sk-proj-', 'sk-svcacct-'],
    wrongKinds: [{ prefix: 'sk-admin-', found: 'an admin key' }],
  },
  keySource: {
    steps: [
      'Open API keys in the OpenAI platform, and choose your organization and project.',
      'Create a secret key with the permissions that are listed here.',
      'Copy the key. OpenAI shows it only once.',
    ],
    url: 'https://platform.openai.com/api-keys',
    lang: 'en',
  },
  requiredPermissions: ['Models: Read'],
})

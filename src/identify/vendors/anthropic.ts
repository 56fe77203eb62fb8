import { anthropic } from '../../providers/vendors/anthropic'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { companyOf } from '../companyOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose an Anthropic key is: `GET /v1/models`, whose answer names the organization in a header and nothing else.
 *
 * Facts checked on 2026-11-29: docs.anthropic.com/en/api/overview (`anthropic-organization-id` on every response),
 * docs.anthropic.com/en/api/errors, docs.anthropic.com/en/api/models-list. In doubt: 404 for a bad key, which trufflehog has
 * seen; an expired key, which is told as an invalid one. An answer without the header is an unexpected one, since an id must
 * not change its kind.
 */
export const identifyAnthropic: Identify = ({ key }, context) =>
  ask(
    context,
    'https://api.anthropic.com/v1/models?limit=1',
    { headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01' } },
    ({ status, headers, body }) => {
      if (status === 401 || status === 404) return refuse(key, anthropic)
      if (status === 402) return { ok: false, code: 'not-entitled' }
      if (status === 403) return missing()
      if (status !== 200 || !Array.isArray(body.data)) return { ok: false, code: 'unexpected-answer' }
      return accept([companyOf(headers.get('anthropic-organization-id'))])
    },
  )

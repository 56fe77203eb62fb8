import { openai } from '../../providers/vendors/openai'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose an OpenAI key is: `GET /v1/models`, whose answer names the organization in a header. A restricted key that may not
 * list models is told by 401 with `missing_scope`, which is no bad key.
 *
 * Facts checked on 2026-11-29: developers.openai.com/api/reference/overview (`openai-organization`),
 * developers.openai.com/api/docs/guides/error-codes,
 * community.openai.com/t/restricted-api-key-misses-model-request-scope/1384493. In doubt: 401 or 403 for a missing scope, so
 * both are read; 401 also stands for an address that is not allowed, which its message alone tells; 403 without a scope is a
 * country that is not served. An answer without the header is an unexpected one, since an id must not change its kind.
 */
export const identifyOpenAI: Identify = ({ key }, context) =>
  ask(context, 'https://api.openai.com/v1/models', { headers: bearer(key) }, ({ status, headers, body }) => {
    const { code, message } = membersOf(body.error)
    if ((status === 401 || status === 403) && (code === 'missing_scope' || /\bMissing scopes:/.test(String(message)))) {
      return missing(
        ...(/Missing scopes: ([\w.,: -]{1,200}?)(?:\. |\.?$)/.exec(String(message))?.[1]?.split(/, */) ?? []),
      )
    }
    if (status === 401 && /\bIP\b.*\bnot authorized\b/.test(String(message)))
      return { ok: false, code: 'ip-not-allowed' }
    if (status === 401) return refuse(key, openai)
    if (status === 403) return { ok: false, code: 'not-entitled' }
    if (status !== 200 || !Array.isArray(body.data)) return { ok: false, code: 'unexpected-answer' }
    return accept([companyOf(headers.get('openai-organization'))])
  })

import { airtable } from '../../providers/vendors/airtable'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { missing } from '../missing'
import { refuse } from '../refuse'
import { textsOf } from '../textsOf'

/**
 * Whose an Airtable token is: `GET /v0/meta/whoami`, which needs no scope and gives the id of a user. The e-mail address that
 * may come along is a person's, and is no company's name.
 *
 * Facts checked on 2026-11-29: airtable.com/developers/web/api/get-user-id-scopes,
 * airtable.com/developers/web/api/errors, airtable.com/developers/web/api/rate-limits (429 without `Retry-After`: wait 30
 * seconds). In doubt: scopes, which the page says are told of OAuth tokens only and which others have seen of personal ones;
 * a token that expired or was revoked is told as an invalid one.
 */
export const identifyAirtable: Identify = ({ key }, context) =>
  ask(context, 'https://api.airtable.com/v0/meta/whoami', { headers: bearer(key) }, ({ status, body }) => {
    if (status === 401) return refuse(key, airtable)
    if (status === 403) return missing()
    if (status !== 200) return { ok: false, code: 'unexpected-answer' }
    return accept([companyOf(body.id)], Array.isArray(body.scopes) ? { permissions: textsOf(body.scopes) } : {})
  })

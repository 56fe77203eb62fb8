import { hubspot } from '../../providers/vendors/hubspot'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'
import { textsOf } from '../textsOf'

/**
 * Whose a HubSpot key is: `GET /account-info/2026-03/details`, which gives the account's id and no name.
 *
 * Facts checked on 2026-11-29: developers.hubspot.com/docs/api-reference/latest/account/account-information/guide,
 * developers.hubspot.com/docs/api-reference/error-handling (`EXPIRED_AUTHENTICATION`, `MISSING_SCOPES`). In doubt: that a
 * service key may read it, which the guide of the version after this one says; a revoked key, which is told as an invalid one.
 */
export const identifyHubSpot: Identify = ({ key }, context) =>
  ask(context, 'https://api.hubapi.com/account-info/2026-03/details', { headers: bearer(key) }, ({ status, body }) => {
    if (status === 401) {
      return body.category === 'EXPIRED_AUTHENTICATION' ? { ok: false, code: 'expired-key' } : refuse(key, hubspot)
    }
    if (status === 403) {
      const error: unknown = Array.isArray(body.errors) ? body.errors[0] : undefined
      const scopes = textsOf(membersOf(membersOf(error).context).requiredGranularScopes)
      // Of several, one would be enough, and nobody knows which.
      return scopes.length === 1 ? missing(...scopes) : missing()
    }
    return status === 200 ? accept([companyOf(body.portalId)]) : { ok: false, code: 'unexpected-answer' }
  })

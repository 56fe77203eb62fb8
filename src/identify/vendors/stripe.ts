import { stripe } from '../../providers/vendors/stripe'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose a Stripe key is: `GET /v1/account`. A restricted key that may not read that is a key that works: 403, which names
 * the permission in its message alone.
 *
 * Facts checked on 2026-11-29: docs.stripe.com/api/accounts/retrieve, docs.stripe.com/error-codes (`api_key_expired`),
 * docs.stripe.com/keys/restricted-api-keys. In doubt: which permission a restricted key needs here, since answers that were
 * seen name `rak_accounts_kyc_basic_read` and `rak_connected_account_read`; a revoked key, which is told as an invalid one.
 */
export const identifyStripe: Identify = ({ key }, context) =>
  ask(context, 'https://api.stripe.com/v1/account', { headers: bearer(key) }, ({ status, body }) => {
    const error = membersOf(body.error)
    if (status === 401)
      return error.code === 'api_key_expired' ? { ok: false, code: 'expired-key' } : refuse(key, stripe)
    if (status === 403) return missing(...(String(error.message).match(/\brak_[a-z_]{1,60}/g) ?? []))
    if (status !== 200) return { ok: false, code: 'unexpected-answer' }
    const { name } = membersOf(body.business_profile)
    return accept([companyOf(body.id, name ?? membersOf(membersOf(body.settings).dashboard).display_name)])
  })

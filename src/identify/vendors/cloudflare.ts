import { cloudflare } from '../../providers/vendors/cloudflare'
import type { Identify, Identity } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { type Answer, ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

const api = 'https://api.cloudflare.com/client/v4'

/**
 * Whose a Cloudflare token is. A token of an account is verified at that account, which is whom it is for. One of a user is
 * verified at the user, and is for the accounts that it may see: `GET /accounts`, which needs Account Settings: Read.
 *
 * Facts checked on 2026-11-29: developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify (`status`,
 * `expires_on`), …/accounts/subresources/tokens/methods/verify,
 * developers.cloudflare.com/fundamentals/api/troubleshooting. In doubt: the numbers of errors, of which 9109 with "from
 * location" is an address that is not allowed, and 1000, 6003 and 10000 are a bad token with 400, 401 or 403. Beyond the first
 * 50 accounts nothing is read.
 */
export const identifyCloudflare: Identify = ({ key, fields: { accountId = '' } }, context) => {
  const failed = (code: 'field-missing' | 'field-invalid'): Promise<Identity> =>
    Promise.resolve({ ok: false, code, field: 'accountId' })
  if (accountId !== '' && !/^[0-9a-f]{32}$/.test(accountId)) return failed('field-invalid')
  const isOfAccount = key.startsWith('cfat_')
  if (isOfAccount && accountId === '') return failed('field-missing')
  const request = { headers: bearer(key) }
  const owner = isOfAccount ? `accounts/${accountId}` : 'user'
  return ask(context, `${api}/${owner}/tokens/verify`, request, (verified) => {
    const { status, expires_on: ends } = membersOf(verified.body.result)
    if (verified.body.success !== true) return refusal(key, verified)
    if (status === 'expired') return { ok: false, code: 'expired-key' }
    if (status === 'disabled') return { ok: false, code: 'revoked-key' }
    if (status !== 'active') return { ok: false, code: 'unexpected-answer' }
    const details = typeof ends === 'string' ? { expiresAt: ends } : {}
    if (isOfAccount) return accept([companyOf(accountId)], details)
    return ask(context, `${api}/accounts?per_page=50`, request, (answer) => {
      const { success, result } = answer.body
      if (success !== true) return answer.status === 403 ? missing('Account Settings: Read') : refusal(key, answer)
      if (!Array.isArray(result)) return { ok: false, code: 'unexpected-answer' }
      const accounts = result.map(membersOf).filter(({ id }) => accountId === '' || id === accountId)
      if (accounts.length === 0) return missing('Account Settings: Read')
      return accept(
        accounts.map(({ id, name }) => companyOf(id, name)),
        details,
      )
    })
  })
}

function refusal(key: string, { status, body }: Answer): Identity {
  const errors = Array.isArray(body.errors) ? body.errors.map(membersOf) : []
  const isPlace = errors.some(({ code, message }) => code === 9109 && String(message).includes('from location'))
  if (isPlace) return { ok: false, code: 'ip-not-allowed' }
  const isBad = errors.some(({ code }) => code === 1000 || code === 6003 || code === 10000)
  return isBad || status === 401 ? refuse(key, cloudflare) : { ok: false, code: 'unexpected-answer' }
}

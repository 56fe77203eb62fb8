import { twilio } from '../../providers/vendors/twilio'
import type { Identify, Identity } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { basic } from '../basic'
import { companyOf } from '../companyOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

const api = 'https://api.twilio.com/2010-04-01/Accounts'

/**
 * Whose a Twilio key is. With the Auth Token: `GET /Accounts/{sid}`. With an API key, which may not read that unless it is a
 * main one: one page of one of the account's numbers, which only a key of that account gets; the account has no name then.
 *
 * Facts checked on 2026-11-29: www.twilio.com/docs/iam/api/account, www.twilio.com/docs/iam/api-keys/key-resource-v1,
 * www.twilio.com/docs/api/errors/20003 (some eleven causes, so an invalid key), …/20008, …/20403, …/70051. In doubt: the
 * statuses that come with 20008 and 70051, so the codes are read whatever the status.
 */
export const identifyTwilio: Identify = ({ key, fields }, context) => {
  const { accountSid = '', apiKeySid = '' } = fields
  const failed = (field: string): Promise<Identity> => Promise.resolve({ ok: false, code: 'field-invalid', field })
  if (!/^AC[0-9a-f]{32}$/i.test(accountSid)) return failed('accountSid')
  if (apiKeySid !== '' && !/^SK[0-9a-f]{32}$/i.test(apiKeySid)) return failed('apiKeySid')
  const url = `${api}/${accountSid}${apiKeySid ? '/IncomingPhoneNumbers.json?PageSize=1' : '.json'}`
  return ask(context, url, { headers: basic(apiKeySid || accountSid, key) }, ({ status, body }) => {
    if (status !== 200) return refusal(key, status, body.code)
    if (apiKeySid) return accept([Array.isArray(body.incoming_phone_numbers) ? companyOf(accountSid) : null])
    if (body.status === 'suspended' || body.status === 'closed') return { ok: false, code: 'not-entitled' }
    return accept([body.sid === accountSid ? companyOf(accountSid, body.friendly_name) : null])
  })
}

function refusal(key: string, status: number, code: unknown): Identity {
  if (code === 20008) return { ok: false, code: 'wrong-environment' }
  if (code === 20403) return { ok: false, code: 'not-entitled' }
  if (code === 70051) return missing()
  if (code === 20003 || status === 401) return refuse(key, twilio)
  if (status === 404) return { ok: false, code: 'field-invalid', field: 'accountSid' }
  return status === 403 ? missing() : { ok: false, code: 'unexpected-answer' }
}

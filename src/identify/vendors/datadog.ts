import { datadog } from '../../providers/vendors/datadog'
import type { Identify } from '../../server/provider/ProviderContext'
import { acceptOwner } from '../acceptOwner'
import { ask } from '../ask'
import { optionOf } from '../optionOf'
import { refuse } from '../refuse'

/**
 * Whether a Datadog key works: `GET /api/v1/validate`, and with an application key `GET /api/v2/validate_keys`. A bad key is
 * a 403, and so is a good one of another site. Datadog names nobody: the company is your own customer.
 *
 * Facts checked on 2026-11-29: docs.datadoghq.com/api/latest/authentication/validate-api-key,
 * docs.datadoghq.com/account_management/api-app-keys (`validate_keys`; a new key may get a 403 for some seconds),
 * docs.datadoghq.com/api/latest/rate-limits. In doubt: whether scopes of an application key are asked for by `validate_keys`;
 * what a key lacks is not told. A preview of `/api/v2/validate` names the organization, and is left alone until it is none.
 */
export const identifyDatadog: Identify = ({ key, fields, secrets }, context) => {
  const site = optionOf(datadog, 'site', fields)
  if (!site) return Promise.resolve({ ok: false, code: 'field-invalid', field: 'site' })
  const headers = { 'DD-API-KEY': key }
  return ask(context, `https://api.${site}/api/v1/validate`, { headers }, ({ status, body }) => {
    if (status === 401 || status === 403 || body.valid === false) return refuse(key, datadog)
    if (status !== 200 || body.valid !== true) return { ok: false, code: 'unexpected-answer' }
    const { applicationKey } = secrets
    if (!applicationKey) return acceptOwner(context)
    const both = { headers: { ...headers, 'DD-APPLICATION-KEY': applicationKey } }
    return ask(context, `https://api.${site}/api/v2/validate_keys`, both, (answer) => {
      if (answer.status === 401 || answer.status === 403) {
        return { ok: false, code: 'field-invalid', field: 'applicationKey' }
      }
      return answer.status === 200 && answer.body.status === 'ok'
        ? acceptOwner(context)
        : { ok: false, code: 'unexpected-answer' }
    })
  })
}

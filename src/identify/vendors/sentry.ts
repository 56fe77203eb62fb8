import { sentry } from '../../providers/vendors/sentry'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { hostOf } from '../hostOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose a Sentry token is: `GET /api/0/organizations/`. A person's token may be for several organizations.
 *
 * Facts checked on 2026-11-29: docs.sentry.io/api/organizations/list-your-organizations, docs.sentry.io/api/auth,
 * docs.sentry.io/api/requests (hosts by region). In doubt: the words "Token expired", which are no documented code; without
 * them a 401 is an invalid key. Beyond the first 100 organizations nothing is read.
 */
export const identifySentry: Identify = (credential, context) =>
  identifySentryAt(['us.sentry.io', 'de.sentry.io'])(credential, context)

/**
 * The same for hosts of your choice, such as a customer's own Sentry.
 *
 * @param hosts the only ones that a key is sent to, such as `sentry.example.com`; over TLS
 */
export function identifySentryAt(hosts: readonly string[]): Identify {
  return ({ key, fields }, context) => {
    const host = hostOf(fields.host, hosts)
    if (!host) return Promise.resolve({ ok: false, code: 'field-invalid', field: 'host' })
    return ask(context, `https://${host}/api/0/organizations/`, { headers: bearer(key) }, ({ status, json, body }) => {
      if (status === 401) {
        return body.detail === 'Token expired' ? { ok: false, code: 'expired-key' } : refuse(key, sentry)
      }
      if (status === 403) return missing('org:read')
      if (status !== 200 || !Array.isArray(json)) return { ok: false, code: 'unexpected-answer' }
      // A token of nobody's organization works for nothing.
      if (json.length === 0) return { ok: false, code: 'not-entitled' }
      return accept(
        json.map((one) => {
          const { id, name, slug } = membersOf(one)
          return companyOf(id, name ?? slug)
        }),
      )
    })
  }
}

import { posthog } from '../../providers/vendors/posthog'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { hostOf } from '../hostOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'
import { textsOf } from '../textsOf'

/**
 * Whose a PostHog key is: `GET /api/personal_api_keys/@current/`, which every key may read. A key for some projects or
 * organizations is for those, by their ids; one for all is for the organizations of its owner, from `/api/users/@me/`, which
 * needs `user:read`.
 *
 * Facts checked on 2026-11-29: posthog.com/docs/api/personal-api-keys, posthog.com/docs/api/scopes (403 names the missing
 * scope), and PostHog's own tests of `@current`. In doubt: `@current`, which is in no reference.
 */
export const identifyPostHog: Identify = (credential, context) =>
  identifyPostHogAt(['us.posthog.com', 'eu.posthog.com'])(credential, context)

/**
 * The same for hosts of your choice, such as a customer's own PostHog.
 *
 * @param hosts the only ones that a key is sent to, such as `posthog.example.com`; over TLS
 */
export function identifyPostHogAt(hosts: readonly string[]): Identify {
  return ({ key, fields }, context) => {
    const host = hostOf(fields.host, hosts)
    if (!host) return Promise.resolve({ ok: false, code: 'field-invalid', field: 'host' })
    const request = { headers: bearer(key) }
    return ask(context, `https://${host}/api/personal_api_keys/@current/`, request, ({ status, body }) => {
      if (status === 401) return refuse(key, posthog)
      if (status === 403) return scopeOf(body.detail)
      if (status !== 200 || !Array.isArray(body.scopes)) return { ok: false, code: 'unexpected-answer' }
      const details = { permissions: textsOf(body.scopes) }
      for (const scoped of [body.scoped_teams, body.scoped_organizations]) {
        if (Array.isArray(scoped) && scoped.length > 0) {
          // A project has a number, which another host gives to another project.
          return accept(
            scoped.map((id: unknown) => companyOf(typeof id === 'number' ? `${host}/${id}` : id)),
            details,
          )
        }
      }
      return ask(context, `https://${host}/api/users/@me/`, request, (me) => {
        if (me.status === 401) return refuse(key, posthog)
        if (me.status === 403) return scopeOf(me.body.detail)
        const { organizations } = me.body
        if (me.status !== 200 || !Array.isArray(organizations)) return { ok: false, code: 'unexpected-answer' }
        if (organizations.length === 0) return { ok: false, code: 'not-entitled' }
        return accept(
          organizations.map((one) => {
            const { id, name } = membersOf(one)
            return companyOf(id, name)
          }),
          details,
        )
      })
    })
  }
}

function scopeOf(detail: unknown) {
  const scope = /'([a-z_]{1,60}:(?:read|write))'/.exec(String(detail))?.[1]
  return scope ? missing(scope) : missing()
}

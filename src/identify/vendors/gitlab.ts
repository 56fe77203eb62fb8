import { gitlab } from '../../providers/vendors/gitlab'
import type { Identify, Identity } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { hostOf } from '../hostOf'
import { missing } from '../missing'
import { refuse } from '../refuse'
import { textsOf } from '../textsOf'

/**
 * Whose a GitLab token is: `GET /api/v4/user`, and `…/personal_access_tokens/self` for its scopes and the day on which it
 * ends. A token that may not read that, or is none of a person, passes without them.
 *
 * Facts checked on 2026-11-29: docs.gitlab.com/api/users, docs.gitlab.com/api/personal_access_tokens, and the refusals in
 * GitLab's source (lib/api/api_guard.rb): 401 with "Token is expired" or "Token was revoked", 403 `insufficient_scope`. In
 * doubt: those two sentences, which are no documented codes; without them a 401 is an invalid key.
 */
export const identifyGitLab: Identify = (credential, context) => identifyGitLabAt(['gitlab.com'])(credential, context)

/**
 * The same for hosts of your choice, such as a customer's own GitLab.
 *
 * @param hosts the only ones that a key is sent to, such as `gitlab.example.com`; over TLS. A customer that is alone here
 * reads the keys of nobody else; one whose host is not here can't connect
 */
export function identifyGitLabAt(hosts: readonly string[]): Identify {
  return ({ key, fields }, context) => {
    const host = hostOf(fields.host, hosts)
    if (!host) return Promise.resolve({ ok: false, code: 'field-invalid', field: 'host' })
    const api = `https://${host}/api/v4`
    const request = { headers: bearer(key) }
    return ask(context, `${api}/user`, request, ({ status, body }) => {
      if (status === 401) return refusal(key, body.error_description)
      if (status === 403) return body.error === 'insufficient_scope' ? missing('read_user') : missing()
      if (status !== 200) return { ok: false, code: 'unexpected-answer' }
      // Two instances count their people from 1.
      const id = host === 'gitlab.com' || typeof body.id !== 'number' ? body.id : `${host}/${body.id}`
      const company = companyOf(id, body.username)
      return ask(context, `${api}/personal_access_tokens/self`, request, (self) =>
        accept([company], {
          ...(Array.isArray(self.body.scopes) && { permissions: textsOf(self.body.scopes) }),
          ...(typeof self.body.expires_at === 'string' && { expiresAt: self.body.expires_at }),
        }),
      )
    })
  }
}

function refusal(key: string, description: unknown): Identity {
  const said = typeof description === 'string' ? description : ''
  if (said.startsWith('Token is expired')) return { ok: false, code: 'expired-key' }
  return said.startsWith('Token was revoked') ? { ok: false, code: 'revoked-key' } : refuse(key, gitlab)
}

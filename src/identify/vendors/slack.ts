import type { FailureCode } from '../../core/failures/failures'
import { slack } from '../../providers/vendors/slack'
import type { Identify, Identity } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/** What Slack calls it, and what it is to the person. */
const codes: Readonly<Record<string, FailureCode>> = {
  token_expired: 'expired-key',
  token_revoked: 'revoked-key',
  account_inactive: 'revoked-key',
  not_allowed_token_type: 'wrong-key-type',
  access_denied: 'not-entitled',
  team_access_not_granted: 'not-entitled',
  org_login_required: 'not-entitled',
  ekm_access_denied: 'not-entitled',
  enterprise_is_restricted: 'not-entitled',
  ratelimited: 'rate-limited',
  internal_error: 'service-unavailable',
  fatal_error: 'service-unavailable',
  service_unavailable: 'service-unavailable',
  request_timeout: 'timeout',
}

/**
 * Whose a Slack token is: `POST auth.test`, which needs no scope. Slack answers 200 to a bad token as well, with `ok: false`.
 * The scopes that a token has are in a header.
 *
 * Facts checked on 2026-11-29: docs.slack.dev/reference/methods/auth.test (its errors),
 * docs.slack.dev/apis/web-api/rate-limits. In doubt: `invalid_auth` also stands for an address that is not allowed.
 */
export const identifySlack: Identify = ({ key }, context) =>
  ask(
    context,
    'https://slack.com/api/auth.test',
    { method: 'POST', headers: bearer(key) },
    ({ status, headers, body }) => {
      const { ok, error, needed, team_id: id, team: name } = body
      if (ok === false) return refusal(key, error, needed)
      // Only `ok: true` is a yes; a page, or JSON that has no `ok`, is none.
      if (status !== 200 || ok !== true) return { ok: false, code: 'unexpected-answer' }
      const scopes = headers.get('x-oauth-scopes')
      return accept([companyOf(id, name)], scopes === null ? {} : { permissions: scopes.split(/, */).filter(Boolean) })
    },
  )

function refusal(key: string, error: unknown, needed: unknown): Identity {
  if (error === 'invalid_auth' || error === 'not_authed') return refuse(key, slack)
  if (error === 'missing_scope' || error === 'no_permission') {
    return missing(...(typeof needed === 'string' ? needed.split(/, */) : []))
  }
  const code = typeof error === 'string' && Object.hasOwn(codes, error) ? codes[error] : undefined
  return { ok: false, code: code ?? 'unexpected-answer' }
}

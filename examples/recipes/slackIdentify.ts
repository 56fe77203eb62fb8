import type { FailedAnswer, FailureCode, Identify } from 'latchkey/server'
import { readJson } from './readJson'

/** What Slack calls it (docs.slack.dev/reference/methods/auth.test), and what it is to the person. */
const codes: Readonly<Record<string, FailureCode>> = {
  invalid_auth: 'invalid-key',
  not_authed: 'invalid-key',
  token_expired: 'expired-key',
  token_revoked: 'revoked-key',
  account_inactive: 'revoked-key',
  not_allowed_token_type: 'wrong-key-type',
  missing_scope: 'insufficient-permissions',
  no_permission: 'insufficient-permissions',
  access_denied: 'not-entitled',
  team_access_not_granted: 'not-entitled',
  ratelimited: 'rate-limited',
  internal_error: 'service-unavailable',
  fatal_error: 'service-unavailable',
  service_unavailable: 'service-unavailable',
  request_timeout: 'timeout',
}

/** A provider that answers 200 to a bad key, with `ok: false` in the body: the status says nothing. Here: Slack. */
export function slackIdentify(baseUrl = 'https://slack.com'): Identify {
  return async ({ key }, { fetch }) => {
    const response = await fetch(new URL('/api/auth.test', baseUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
    })
    const { ok, error, needed, team_id: id, team: name } = await readJson(response)
    if (ok === false) return refused(error, needed)
    // Only `ok: true` is a yes; a page, or JSON that has no `ok`, is none.
    if (ok !== true || typeof id !== 'string') return { ok: false, code: 'unexpected-answer' }
    return { ok: true, companies: [typeof name === 'string' ? { id, name } : { id }] }
  }
}

function refused(error: unknown, needed: unknown): FailedAnswer {
  const code = (typeof error === 'string' && Object.hasOwn(codes, error) && codes[error]) || 'unexpected-answer'
  if (code !== 'insufficient-permissions' || typeof needed !== 'string') return { ok: false, code }
  return { ok: false, code, missingPermissions: needed.split(',').map((name) => name.trim()) }
}

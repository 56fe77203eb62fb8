import type { FailedAnswer } from '../../border/callbacks'
import { waitSeconds } from '../../core/values/waitSeconds'
import { retryAfterSeconds } from '../../http/retryAfterSeconds'
import { github } from '../../providers/vendors/github'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose a GitHub token is: `GET /user`, with the day on which it ends and, of a classic token, its scopes in headers. GitHub
 * tells too many requests by 403 as well as by 429.
 *
 * Facts checked on 2026-11-29: docs.github.com/en/rest/users/users (the authenticated user),
 * docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api,
 * docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api. In doubt: the header about the end, which
 * trufflehog has not seen on each answer; a token that ended or was revoked is told as an invalid one.
 */
export const identifyGitHub: Identify = ({ key }, context) =>
  ask(
    context,
    'https://api.github.com/user',
    // GitHub refuses who does not say what it is.
    { headers: { ...bearer(key), 'User-Agent': 'latchkey', 'X-GitHub-Api-Version': '2022-11-28' } },
    ({ status, headers, body }) => {
      if (status === 401) return refuse(key, github)
      if (status === 403) return refusal(headers)
      if (status !== 200) return { ok: false, code: 'unexpected-answer' }
      const scopes = headers.get('X-OAuth-Scopes')
      const ends = endOf(headers.get('github-authentication-token-expiration'))
      return accept([companyOf(body.id, body.login)], {
        ...(scopes !== null && { permissions: scopes.split(/, */).filter(Boolean) }),
        ...(ends && { expiresAt: ends }),
      })
    },
  )

function refusal(headers: Headers): FailedAnswer {
  const asked = retryAfterSeconds(headers)
  const isSpent = headers.get('x-ratelimit-remaining') === '0'
  if (asked !== null || isSpent) {
    const untilReset = Math.ceil(Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000)
    const wait = asked ?? (untilReset > 0 ? waitSeconds(untilReset) : null)
    return { ok: false, code: 'rate-limited', ...(wait !== null && { retryAfterSeconds: wait }) }
  }
  return headers.has('X-GitHub-SSO') ? { ok: false, code: 'not-entitled' } : missing()
}

/** `2027-01-31 09:30:00 UTC`, or with an offset such as `+0200`. */
function endOf(header: string | null): string | null {
  const [, day, time, zone = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d{4})$/.exec(header ?? '') ?? []
  const end = new Date(`${day}T${time}${zone === 'UTC' ? 'Z' : zone.replace(/(\d\d)$/, ':$1')}`)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}

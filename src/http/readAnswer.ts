import type { FailedAnswer } from '../border/callbacks'
import { type FailureCode, failureCodes, type OwnFailure } from '../core/failures/failures'
import { retryAfterSeconds } from './retryAfterSeconds'

/** All that is taken over of a failure besides its code: TypeScript asks for a new one here. */
const details = Object.keys({
  missingPermissions: 0,
  retryAfterSeconds: 0,
  company: 0,
  companies: 0,
  reference: 0,
  found: 0,
  field: 0,
  side: 0,
} satisfies Record<Exclude<keyof FailedAnswer, 'ok' | 'code'>, 0>)

/**
 * What a backend answered over HTTP. A 2xx must be JSON with `ok`, or empty (204); the store judges the rest of it. Of a
 * failure only our `code` and its details are taken, never prose (K04). Without our code no status is the key's fault: a 401
 * is the host's own session, and a 403 more often the host's than the provider's. Throws where the body breaks off or the call is aborted.
 */
export async function readAnswer<Answer>(response: Response): Promise<Answer | FailedAnswer> {
  const body = response.status === 204 ? { ok: true } : await readJson(response)
  if (!response.ok) return toFailed(response, body)
  // SAFETY: `Answer` is what the wire promises; the store parses every answer before it believes it.
  return typeof body.ok === 'boolean' ? (body as Answer) : { ok: false, ...unreadable }
}

/** The members of a JSON object; none where the body is anything else: a page, a broken text, a list. */
async function readJson(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text()
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(response.headers.get('Content-Type') ?? '')) return {}
  try {
    // SAFETY: Object() makes an object of anything, and what is in it is unknown.
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

function toFailed({ status, headers }: Response, body: Record<string, unknown>): FailedAnswer {
  const retryAfter = retryAfterSeconds(headers)
  const failed = retryAfter === null ? {} : { retryAfterSeconds: retryAfter }
  if (!isCode(body.code)) return { ...failed, ok: false, ...withoutCode(status) }
  const given: object = Object.fromEntries(details.filter((name) => name in body).map((name) => [name, body[name]]))
  return { ...failed, ...given, ok: false, code: body.code }
}

function isCode(code: unknown): code is FailureCode {
  return failureCodes.some((known) => known === code)
}

const unreadable: OwnFailure = { code: 'unexpected-answer', side: 'host' }

/** Where the provider stands in this, nobody knows: it may never have been asked. */
function withoutCode(status: number): OwnFailure {
  if (status === 401) return { code: 'signed-out' }
  if (status === 429) return { code: 'rate-limited', side: 'host' }
  return status >= 500 ? { code: 'service-unavailable', side: 'host' } : unreadable
}

import { retryAfterSeconds } from '../http/retryAfterSeconds'
import type { Identify, Identity, ProviderContext } from '../server/provider/ProviderContext'
import { membersOf } from './membersOf'
import { readAnswer } from './readAnswer'

/** What a vendor answered, other than that it is busy or out of order. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Undefined where it is no JSON. */
  readonly json: unknown
  /** The members of `json`; none where it is no object. */
  readonly body: Readonly<Record<string, unknown>>
}

type Request = { readonly method?: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body?: string }

const unexpected = { ok: false, code: 'unexpected-answer' } as const

/**
 * Sends one request, and lets `read` say what its answer means. Says itself what every vendor says alike: not reached, too
 * slow, too many requests, out of order, an answer that is too large, a redirect, which is never followed with the key.
 *
 * @param url of the vendor and nobody else; nothing that a person typed goes into its host unchecked
 */
export async function ask(
  { fetch, signal }: ProviderContext,
  url: string,
  request: Request,
  read: (answer: Answer) => Identity | ReturnType<Identify>,
): Promise<Identity> {
  const headers = headersOf(request.headers)
  if (!headers) return { ok: false, code: 'invalid-key' }
  let answer: Answer
  try {
    // `manual` and not `error`, which Cloudflare's workers do not have.
    const response = await fetch(url, { ...request, headers, redirect: 'manual', signal })
    const { status } = response
    if (status === 429 || status >= 500 || status < 200 || (status >= 300 && status < 400)) {
      await response.body?.cancel()
      return status === 429 ? limited(response.headers) : status >= 500 ? outOfOrder : unexpected
    }
    const json = await readAnswer(response)
    if (json === 'too-large') return unexpected
    answer = { status, headers: response.headers, json, body: membersOf(json) }
  } catch (thrown) {
    if (signal.aborted && !isTimeout(thrown)) throw thrown
    if (isTimeout(thrown)) return { ok: false, code: 'timeout' }
    // What `fetch` itself throws for everything that is no answer; a host's own has reasons of its own.
    if (thrown instanceof TypeError) return outOfOrder
    throw thrown
  }
  return read(answer)
}

const outOfOrder = { ok: false, code: 'service-unavailable' } as const

function limited(headers: Headers): Identity {
  const seconds = retryAfterSeconds(headers)
  return { ok: false, code: 'rate-limited', ...(seconds !== null && { retryAfterSeconds: seconds }) }
}

/** Null for what no header can carry: all that came from outside is the key. */
function headersOf(given: Readonly<Record<string, string>>): Headers | null {
  try {
    const headers = new Headers(given)
    headers.set('Accept', 'application/json')
    return headers
  } catch {
    return null
  }
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError'
}

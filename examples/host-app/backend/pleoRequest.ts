import type { FailureCode } from 'latchkey/server'
import type { z } from 'zod'
import { readAtMost } from './readAtMost'
import { retryAfterSeconds } from './retryAfterSeconds'

export type PleoAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly code: FailureCode; readonly retryAfterSeconds?: number; readonly status?: number }

/** Bytes; a page of a hundred companies has some tens of thousands. */
const longestBody = 1_000_000

/**
 * Asks Pleo once. The key travels as Basic authentication with an empty password, never in an address. Of an answer that
 * is no 2xx only the status counts: its body is not read, so it can't turn up anywhere.
 *
 * @param timeoutMs of one request; `signal` is for whoever makes several of them for one answer
 */
export function pleoRequest(baseUrl: string, timeoutMs: number) {
  return async function ask<Body>(
    key: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    schema: z.ZodType<Body>,
    { body, signal }: { readonly body?: object | undefined; readonly signal?: AbortSignal } = {},
  ): Promise<PleoAnswer<Body>> {
    try {
      const response = await fetch(new URL(path, baseUrl), {
        method,
        headers: {
          Accept: 'application/json',
          Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}`,
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
      })
      if (!response.ok) {
        await response.body?.cancel()
        return failed(response)
      }
      const text = await readAtMost(response, longestBody)
      if (text === null) return { ok: false, code: 'unexpected-answer' }
      const parsed = schema.safeParse(text === '' ? null : JSON.parse(text))
      return parsed.success ? { ok: true, body: parsed.data } : { ok: false, code: 'unexpected-answer' }
    } catch (thrown) {
      if (thrown instanceof SyntaxError) return { ok: false, code: 'unexpected-answer' }
      const isTimeout = thrown instanceof DOMException && thrown.name === 'TimeoutError'
      return { ok: false, code: isTimeout ? 'timeout' : 'service-unavailable' }
    }
  }
}

/** What Pleo's statuses mean. A 401 covers a wrong, an expired and a revoked key: Pleo does not tell them apart. */
function failed({ status, headers }: Response): PleoAnswer<never> {
  if (status === 401) return { ok: false, code: 'invalid-key', status }
  if (status === 403) return { ok: false, code: 'insufficient-permissions', status }
  if (status === 429) {
    const seconds = retryAfterSeconds(headers)
    return { ok: false, code: 'rate-limited', status, ...(seconds !== null && { retryAfterSeconds: seconds }) }
  }
  return { ok: false, code: status >= 500 ? 'service-unavailable' : 'unexpected-answer', status }
}

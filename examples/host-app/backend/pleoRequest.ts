import type { FailureCode } from 'latchkey/server'
import type { z } from 'zod'

export type PleoAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly code: FailureCode; readonly retryAfterSeconds?: number; readonly status?: number }

/**
 * Asks Pleo once. The key travels as Basic authentication with an empty password, never in an address. Of an answer that
 * is no 2xx only the status counts: its body is not read, so it can't turn up anywhere.
 *
 * @param timeoutMs short enough that a few in a row stay below the 20 seconds that the widget waits
 */
export function pleoRequest(baseUrl: string, timeoutMs = 5_000) {
  return async function ask<Body>(
    key: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    schema: z.ZodType<Body>,
    body?: object,
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
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok) {
        await response.body?.cancel()
        return failed(response)
      }
      const parsed = schema.safeParse(response.status === 204 ? null : await response.json())
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
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN)
    return { ok: false, code: 'rate-limited', status, ...(seconds >= 0 && { retryAfterSeconds: seconds }) }
  }
  return { ok: false, code: status >= 500 ? 'service-unavailable' : 'unexpected-answer', status }
}

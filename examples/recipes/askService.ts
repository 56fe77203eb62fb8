import type { FailedAnswer } from 'latchkey/server'

/** Milliseconds; a few in a row stay below the 20 seconds that the widget waits. */
const timeoutMs = 5_000

/**
 * A `fetch` that tells what every service says alike: not reached, too slow, too many requests, out of order. The rest,
 * refusals among them, is the caller's to read. Rejects only when `signal` was aborted.
 */
export async function askService(
  url: URL,
  { signal, ...init }: RequestInit & { readonly signal: AbortSignal },
): Promise<Response | FailedAnswer> {
  try {
    const both = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    // A redirect would take the key to another address.
    const response = await fetch(url, { ...init, redirect: 'error', signal: both })
    if (response.status !== 429 && response.status < 500) return response
    await response.body?.cancel()
    if (response.status !== 429) return { ok: false, code: 'service-unavailable' }
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
    return { ok: false, code: 'rate-limited', ...(seconds >= 0 && { retryAfterSeconds: seconds }) }
  } catch (thrown) {
    if (signal.aborted) throw thrown
    const isTimeout = thrown instanceof DOMException && thrown.name === 'TimeoutError'
    return { ok: false, code: isTimeout ? 'timeout' : 'service-unavailable' }
  }
}

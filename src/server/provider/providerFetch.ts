import { retryAfterSeconds } from '../../http/retryAfterSeconds'
import { type Met, meet } from './meet'
import { ProviderFailure } from './ProviderFailure'

/** Bytes; a page of a hundred companies has some tens of thousands. */
const longestAnswer = 1_000_000

/**
 * A `fetch` that says what every service says alike, by throwing a `ProviderFailure`: not reached, too slow, too many
 * requests, out of order, a key that no header can carry, `json()` of what is no JSON. An answer has at most a megabyte. The
 * rest, refusals among them, is the caller's to read.
 *
 * @param limit ends every call
 * @param onMet told of what each call meets
 */
export function providerFetch(limit: AbortSignal, onMet: (met: Met) => void = () => {}): typeof fetch {
  return async (input, init = {}) => {
    const headers = headersOf(init.headers)
    try {
      const signal = init.signal ? AbortSignal.any([limit, init.signal]) : limit
      // A redirect would take the key to another address. Not every runtime knows `error`.
      const response = await meet(fetch(input, { redirect: 'manual', ...init, headers, signal }), onMet)
      const { status } = response
      if (status >= 300 && status < 400) throw new ProviderFailure('unexpected-answer')
      if (status !== 429 && status < 500) return withSafeJson(withLimit(response))
      await response.body?.cancel()
      if (status !== 429) throw new ProviderFailure('service-unavailable')
      const seconds = retryAfterSeconds(response.headers)
      throw new ProviderFailure('rate-limited', seconds === null ? {} : { retryAfterSeconds: seconds })
    } catch (thrown) {
      if (thrown instanceof ProviderFailure) throw thrown
      throw new ProviderFailure(isTimeout(thrown) || limit.aborted ? 'timeout' : 'service-unavailable')
    }
  }
}

function headersOf(given: HeadersInit | undefined): Headers {
  try {
    return new Headers(given)
  } catch {
    // The only thing in it that came from outside is the key.
    throw new ProviderFailure('invalid-key')
  }
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError'
}

function withLimit(response: Response): Response {
  if (!response.body) return response
  let size = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length
        if (size > longestAnswer) controller.error(new ProviderFailure('unexpected-answer'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(counted, { status, statusText, headers })
}

/** A `SyntaxError` quotes what was read, and says nothing of who sent it. */
function withSafeJson(response: Response): Response {
  const read = response.json.bind(response)
  const json = async (): Promise<unknown> => {
    try {
      return await read()
    } catch (thrown) {
      throw thrown instanceof SyntaxError ? new ProviderFailure('unexpected-answer') : thrown
    }
  }
  // Not by assigning: where a server has put its own `Response` in place of the platform's, what is inherited may be fixed.
  return Object.defineProperty(response, 'json', { value: json })
}

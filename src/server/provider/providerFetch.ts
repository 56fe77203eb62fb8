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
 * Throws a `TypeError` for an address that is none: that is no fault of the provider.
 *
 * @param limit ends every call
 * @param onMet told of what each call meets
 */
export function providerFetch(limit: AbortSignal, onMet: (met: Met) => void = () => {}): typeof fetch {
  return (input, init) => {
    const answer = ask(input, init ?? {}, limit, onMet)
    // Of several calls that a host begins at once, it awaits the others no more when one has failed.
    answer.catch(() => {})
    return answer
  }
}

async function ask(
  input: RequestInfo | URL,
  init: RequestInit,
  limit: AbortSignal,
  onMet: (met: Met) => void,
): Promise<Response> {
  // By its members, since a host may have another Request than the platform's.
  const given = typeof input === 'object' && 'headers' in input ? input : null
  const headers = headersOf(init.headers ?? given?.headers)
  if (!URL.canParse(typeof input === 'object' && 'headers' in input ? input.url : input)) {
    throw new TypeError('fetch was given an address that is none. It has to be a whole one, with its scheme.')
  }
  const signals = [limit, init.signal, given?.signal].filter((one) => one instanceof AbortSignal)
  const response = await reach(limit, () =>
    // A redirect would take the key to another address. Not every runtime knows `error`.
    meet(fetch(input, { redirect: 'manual', ...init, headers, signal: AbortSignal.any(signals) }), onMet),
  )
  const { status } = response
  const unusable = (message: string) => {
    onMet({ status, message })
    return new ProviderFailure('unexpected-answer')
  }
  if (status >= 300 && status < 400) throw unusable('It redirects, and the key goes to no other address.')
  if (status !== 429 && status < 500) return withSafeJson(withLimit(response, unusable), unusable)
  await reach(limit, async () => response.body?.cancel())
  if (status !== 429) throw new ProviderFailure('service-unavailable')
  const seconds = retryAfterSeconds(response.headers)
  throw new ProviderFailure('rate-limited', seconds === null ? {} : { retryAfterSeconds: seconds })
}

/** What the network throws. All else is a slip of whoever has put another `fetch` in the platform's place. */
async function reach<Result>(limit: AbortSignal, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (thrown) {
    throw new ProviderFailure(isTimeout(thrown) || limit.aborted ? 'timeout' : 'service-unavailable')
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

function withLimit(response: Response, unusable: (message: string) => ProviderFailure): Response {
  if (!response.body) return response
  let size = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length
        if (size > longestAnswer) controller.error(unusable('It has more than a megabyte.'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(counted, { status, statusText, headers })
}

/** A `SyntaxError` quotes what was read, and says nothing of who sent it. */
function withSafeJson(response: Response, unusable: (message: string) => ProviderFailure): Response {
  const read = response.json.bind(response)
  const json = async (): Promise<unknown> => {
    try {
      return await read()
    } catch (thrown) {
      throw thrown instanceof SyntaxError ? unusable('It was read as JSON, and is none.') : thrown
    }
  }
  // Not by assigning: where a server has put its own `Response` in place of the platform's, what is inherited may be fixed.
  return Object.defineProperty(response, 'json', { value: json })
}

/** Bytes. */
const longestBody = 16_384
/** Milliseconds that a body may take to arrive, whatever is left of its request's time. */
const arrivalMs = 10_000
/** Milliseconds until the rest is left alone: not before the answer is on its way, since some servers cut the connection then. */
const leaveMs = 200

type Body =
  | { readonly size: 'fine'; readonly json: unknown }
  | { readonly size: 'too-large' }
  /** Somebody else is reading it. */
  | { readonly size: 'unknown' }

const none = { size: 'fine', json: undefined } as const
const tooLarge = { size: 'too-large' } as const
const taken = { size: 'unknown' } as const

/**
 * A body as JSON, undefined for what is none, or did not come; or that it is too large. Never throws a `SyntaxError`, which
 * quotes what it read. What is over the limit is not waited for.
 *
 * @param restMs what is left of the request's time
 */
export async function readJson(request: Request, restMs: number): Promise<Body> {
  if (Number(request.headers.get('Content-Length') ?? 0) > longestBody) return tooLarge
  // Not before: to ask for the body makes some servers hold on to a connection whose rest nobody reads.
  if (request.body?.locked) return taken
  const reader = request.body?.getReader()
  if (!reader) return none
  const chunks: Uint8Array[] = []
  let size = 0
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), Math.min(arrivalMs, restMs))
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > longestBody) {
        setTimeout(() => void reader.cancel().catch(() => {}), leaveMs)
        return tooLarge
      }
      chunks.push(value)
    }
    const bytes = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return { size: 'fine', json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return none
  } finally {
    clearTimeout(timer)
  }
}

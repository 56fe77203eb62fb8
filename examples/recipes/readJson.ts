import { ProviderFailure } from 'latchkey/server'

/** Bytes; what is read is held in memory. */
const longest = 1_000_000

/**
 * The members of a JSON object, and none of anything else. Never throws a `SyntaxError`, which quotes what it read.
 *
 * @throws ProviderFailure for an answer that is too long, or breaks off
 */
export async function readJson({ body }: Pick<Body, 'body'>): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(body)
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

async function readText(body: Body['body']): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; reader; ) {
    // What was thrown may quote what was sent.
    const { done, value } = await reader.read().catch(() => Promise.reject(new ProviderFailure('service-unavailable')))
    if (done) break
    size += value.length
    if (size > longest) {
      void reader.cancel().catch(() => {})
      throw new ProviderFailure('unexpected-answer')
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}

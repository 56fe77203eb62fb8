/** Bytes; a page of a hundred companies has some tens of thousands. */
const longest = 1_000_000

/**
 * A body as JSON; `'too-large'`, or undefined for what is none. Never throws a `SyntaxError`, which quotes what it read.
 *
 * @throws what ends the body early, such as a time limit
 */
export async function readAnswer(response: Response): Promise<unknown> {
  const reader = response.body?.getReader()
  if (!reader) return undefined
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > longest) {
      void reader.cancel().catch(() => {})
      return 'too-large'
    }
    text += decoder.decode(value, { stream: true })
  }
  try {
    return JSON.parse(text + decoder.decode())
  } catch {
    return undefined
  }
}

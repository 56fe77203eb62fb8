// Embeddings, overrides and isolates could reorder the page around the text; the marks that names need stay.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g
const LINE_BREAKS = /[\t-\r\x85\u2028\u2029]+/g
const CONTROL = /\p{Cc}/gu

/**
 * Makes a provider's text safe to show on one line: no control characters, no bidirectional overrides, and at most `max`
 * code points (default 120), the last of which is `…` if something was cut (K04).
 */
export function capText(text: string, max = 120): string {
  const clean = text.replace(LINE_BREAKS, ' ').replace(CONTROL, '').replace(REORDERING, '')
  // A code point has at most two units, so this much is enough to tell, however long the text is.
  const points = [...clean.slice(0, 2 * max + 2)]
  return points.length > max ? `${points.slice(0, max - 1).join('')}…` : clean
}

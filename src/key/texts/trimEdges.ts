/**
 * Cuts the characters that `edge` (a pattern for one character) matches off both ends, and hands back what was cut.
 * A scan, because `/\s+$/` takes quadratic time on a long run of blanks inside a text.
 */
export function trimEdges(text: string, edge: RegExp): { inner: string; cut: string } {
  let start = 0
  let end = text.length
  while (start < end && edge.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  return { inner: text.slice(start, end), cut: text.slice(0, start) + text.slice(end) }
}

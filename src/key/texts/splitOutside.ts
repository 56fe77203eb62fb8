/**
 * Splits a text at each of the characters in `separators` that stands outside quotes and brackets. Brackets that don't pair
 * are characters of what they stand in.
 */
export function splitOutside(text: string, separators: string, brackets = '([{)]}'): readonly string[] {
  const parts: string[] = []
  let start = 0
  let quote = ''
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quote) {
      if (char === '\\') at++
      else if (char === quote) quote = ''
      // A key may hold a quote; one that opens stands where a value begins.
    } else if ('"\'`'.includes(char) && (at === start || '=:([{, \t'.includes(text.charAt(at - 1)))) quote = char
    else if (brackets.includes(char)) {
      depth += brackets.indexOf(char) < 3 ? 1 : -1
      if (depth < 0) return splitOutside(text, separators, '')
    } else if (depth === 0 && separators.includes(char)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return depth > 0 ? splitOutside(text, separators, '') : parts
}

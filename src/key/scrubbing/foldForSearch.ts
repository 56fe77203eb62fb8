const ESCAPE = /%([\da-f]{2})|\\(?:x([\da-f]{2})|u([\da-f]{4})|([^xu]))/iy
const IGNORED = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const NAMED_ESCAPE = /[nrtbfv]/

/** The characters of a text that can be compared, and where each of them begins and ends in it. */
export interface FoldedText {
  readonly flat: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Drops whitespace and invisible characters, folds case and writes base64url as base64, so that a key is found however
 * it was wrapped. Escapes that start with one of the signs in `escapes` (`%`, `\\`) count as the characters that they
 * stand for.
 */
export function foldForSearch(text: string, escapes: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let flat = ''
  for (let at = 0, end: number; at < text.length; at = end) {
    let char = text.charAt(at)
    end = at + 1
    if (escapes.includes(char)) {
      ESCAPE.lastIndex = at
      const match = ESCAPE.exec(text)
      if (match) {
        const code = match[1] ?? match[2] ?? match[3]
        const named = match[4] ?? ''
        char = code ? String.fromCharCode(Number.parseInt(code, 16)) : NAMED_ESCAPE.test(named) ? ' ' : named
        end = at + match[0].length
      }
    }
    if (char > ' ' && (char < '\x7f' || !IGNORED.test(char))) {
      flat += fold(char)
      starts.push(at)
      ends.push(end)
    }
  }
  return { flat, starts, ends }
}

function fold(char: string): string {
  if (char === '-') return '+'
  if (char === '_') return '/'
  const lower = char.toLowerCase()
  // A few letters grow when folded, which would move every later character.
  return lower.length === 1 ? lower : char
}

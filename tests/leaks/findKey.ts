/** How much of a key, in a row, gives it away. Its hint, the last four characters, is allowed. */
const RUN = 8

/** What of a key stands in a text: in which form, and the longest run of its characters. */
export interface Find {
  readonly form: string
  readonly run: number
}

/**
 * Looks for each of `keys` in a text: as it is, upper- and lower-cased, URL-, JSON-, hex- and base64-encoded wherever its
 * bytes fall, and any 8 of its characters in a row. Null if there is nothing. Written without the package's own scrubber,
 * which it is the second opinion on.
 */
export function findKey(text: string, keys: readonly string[]): Find | null {
  const pieces = piecesOf(keys)
  for (let at = 0; at + RUN <= text.length; at++) if (pieces.has(text.slice(at, at + RUN))) return longest(text, keys)
  return null
}

function longest(text: string, keys: readonly string[]): Find | null {
  let found: Find | null = null
  for (const [form, encoded] of keys.flatMap(formsOf)) {
    const run = longestRun(text, encoded)
    if (run > (found?.run ?? 0)) found = { form, run }
  }
  return found
}

const pieces = new Map<string, ReadonlySet<string>>()

/** Every run of 8 characters of every form. */
function piecesOf(keys: readonly string[]): ReadonlySet<string> {
  const name = keys.join()
  const known =
    pieces.get(name) ??
    new Set(
      keys.flatMap(formsOf).flatMap(([, text]) => [...text].map((_, at) => text.slice(at, at + RUN)).slice(0, 1 - RUN)),
    )
  pieces.set(name, known)
  return known
}

const known = new Map<string, readonly (readonly [name: string, text: string])[]>()

function formsOf(key: string) {
  const forms = known.get(key) ?? makeForms(key)
  known.set(key, forms)
  return forms
}

function makeForms(key: string) {
  const bytes = Buffer.from(key)
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const named: [string, string][] = [
    ['as it is', key],
    ['upper-cased', key.toUpperCase()],
    ['lower-cased', key.toLowerCase()],
    ['URL-encoded', encodeURIComponent(key)],
    ['URL-encoded', percent],
    ['JSON-encoded', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ['hex', bytes.toString('hex')],
    ['hex', bytes.toString('hex').toUpperCase()],
    ['backwards', [...key].reverse().join('')],
  ]
  for (const before of [0, 1, 2]) {
    // What stands before the key decides how its bytes fall into groups of three; the shared groups say nothing for sure.
    const shifted = Buffer.concat([Buffer.alloc(before), bytes])
    const whole = shifted.subarray(before ? 3 : 0, Math.floor(shifted.length / 3) * 3)
    named.push(['base64', whole.toString('base64')], ['base64url', whole.toString('base64url')])
  }
  const seen = new Set<string>()
  return named.filter(([, text]) => !seen.has(text) && seen.add(text))
}

/** The longest run of the key's characters in the text; 0 where there is none of 8. */
function longestRun(text: string, key: string): number {
  let longest = 0
  for (let at = 0; at + RUN <= key.length; at++) {
    const piece = key.slice(at, at + RUN)
    for (let hit = text.indexOf(piece); hit >= 0; hit = text.indexOf(piece, hit + 1)) {
      let end = RUN
      while (at + end < key.length && text[hit + end] === key[at + end]) end++
      longest = Math.max(longest, end)
    }
  }
  return longest
}

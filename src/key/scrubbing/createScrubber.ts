import { forgetLastMatch } from '../texts/forgetLastMatch'
import { foldForSearch } from './foldForSearch'
import { keyFragments } from './keyFragments'

const MASK = '••••'

/**
 * Makes what replaces each of `keys` in a text by `••••`: as it is, trimmed, in another case, broken by whitespace, URL-,
 * JSON-, hex- and base64-encoded, and every run of 8 or more characters of a key of 12 or more (K03, K04). Rather too
 * much than too little. Linear in the length of the text; what is looked for is worked out once, for any number of texts.
 * Where every place that has to go `isOpen`, the text stays as it is.
 */
export function createScrubber(
  keys: readonly string[],
): (text: string, isOpen?: (text: string, from: number, to: number) => boolean) => string {
  const fragments = keyFragments(keys)
  // Making them matched patterns on forms of the keys, also where no text follows (K02).
  forgetLastMatch()
  const lengths = new Set(Array.from(fragments, (fragment) => fragment.length))

  return (text, isOpen = () => false) => {
    const hidden = findHidden(text, fragments, lengths)
    forgetLastMatch()
    if (!hidden) return text
    const parts: string[] = []
    let open = true
    for (let at = 0, end: number; at < text.length; at = end) {
      const isHidden = hidden[at]
      for (end = at + 1; end < text.length && hidden[end] === isHidden; ) end++
      parts.push(isHidden ? MASK : text.slice(at, end))
      if (isHidden) open &&= isOpen(text, at, end)
    }
    forgetLastMatch()
    if (open) return text
    // Joined, not added: engines build a sum as a rope whose pieces would keep the whole text, with the key, alive (K02).
    return parts.join('')
  }
}

/** One byte for each character of the text, 1 where it has to go; null if none has. */
function findHidden(text: string, fragments: ReadonlySet<string>, lengths: ReadonlySet<number>): Uint8Array | null {
  let hidden: Uint8Array | null = null
  // Every reading counts: in `50%abc`, a decoded one would take the first characters of a key `abc…` for an escape.
  const readings = ['', '%', '\\', '%\\'].filter((escapes) => [...escapes].every((sign) => text.includes(sign)))
  for (const escapes of readings) {
    const { flat, starts, ends } = foldForSearch(text, escapes)
    for (const length of lengths) {
      for (let at = 0; at + length <= flat.length; at++) {
        if (!fragments.has(flat.slice(at, at + length))) continue
        hidden ??= new Uint8Array(text.length)
        hidden.fill(1, starts[at], ends[at + length - 1])
      }
    }
  }
  return hidden
}

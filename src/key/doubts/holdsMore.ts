import { isKeyName, isUsualName } from '../names/keyNames'
import { saysMore } from '../names/saysMore'

/** Signs of a structure that keys of letters, digits and what base64, Azure and Django put between them don't have. */
const STRUCTURES = [
  // Elements, entities, escapes.
  /^<[a-z]+[^<>]*>.*<\/|<\/\w|&(?:quot|amp|lt|gt|apos|#\d+);|\\["']|%[2-7][A-F]|^%2[27]/,
  // Half an object, or a key file in one line.
  /^[{[]\s*["'{]|^-----BEGIN |["']\s*:\s*["'{[]/,
  // Two quotes, and one beside what separates values. One at the end may be the key's last character.
  /(["'`]).+\1|["'`][,;:)\]}]|[([{,:=]["'`]/s,
  // What brackets are around, and what ends a member or a user of Basic.
  /^[(<[][\w.~+/=:-]+[)>\]]$|\]\(|^[,|:]|;|,(?:$|.*,)|:$/s,
  // A line break or a blank as code and addresses write them, and the button beside a key.
  /^(?:\\[nrt])+|(?:\\[nrt]|%0[AD]|%20|<br *\/?>|[a-z\d](?:Copy|Copied))$/,
  // A setting, also where a search found it; an address within a text; two values that are known to go together.
  /^[A-Z][A-Z\d_]{2,}=[^=]|[^\w][A-Z]+(?:_[A-Z\d]+)+=[^=]|\w:\/\/|^A[KS]IA[A-Z\d]{16}[:,|]/,
  // The prefix of a key twice.
  /^([a-z]{2,8}[-_]).*\1/,
]
/** A name with its value in the next cell, behind a sign or in brackets; one that says "key", or stands behind another value. RFC 8959 has keys that begin with `secret-token:`. */
const NAMED_CELL = /(^|[^\w.-])_*(?!secret-token:)([a-z][\w.-]{0,60})(?=["']?[,;|:=(][^\s=])/gi

/** Whether a text holds more than a key, or half of something. */
export function holdsMore(text: string): boolean {
  const half = text.slice(text.length / 2)
  return (
    (half.length >= 20 && half + half === text) ||
    STRUCTURES.some((structure) => structure.test(text)) ||
    saysMore(text) ||
    [...text.matchAll(NAMED_CELL)].some(
      ([, before = '', name = '']) =>
        isUsualName(name) && (isKeyName(name) || (/[,&?]/.test(before) && name.length > 2)),
    )
  )
}

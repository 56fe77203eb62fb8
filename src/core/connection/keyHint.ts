/** The only part of a key that may be kept or shown: `••••abcd` (K11). A plain string is not assignable to it. */
export type KeyHint = `••••${string}` & { readonly __brand: 'KeyHint' }

const visibleCharacters = 4
const shortestHintedKey = 16
const bullets = '•*●·…'

/** The last four characters of a key of sixteen or more; `null` where they would give too much away (K11). */
export function keyHint(key: string): KeyHint | null {
  return key.length < shortestHintedKey ? null : toKeyHint(key)
}

/** Cuts whatever a backend calls a hint to its last four characters (K11); `null` when none are left. */
export function toKeyHint(hint: string): KeyHint | null {
  // No pattern: a match would leave its whole subject, here perhaps a key, in RegExp.input.
  const visible = Array.from(hint.slice(-64))
    .filter((character) => character.trim() && !bullets.includes(character))
    .slice(-visibleCharacters)
    .join('')
  // SAFETY: the only place where a KeyHint is made.
  return visible ? (`••••${visible}` as KeyHint) : null
}

import fc from 'fast-check'

export const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
export const HEX_DIGITS = '0123456789abcdef'
/** `!` to `~`. */
export const PRINTABLE = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('')

export const charsOf = (alphabet: string, minLength: number, maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...alphabet), minLength, maxLength, size: 'max' })
    .filter((text) => new Set(text).size > 4)

/** Words that make a name the name of a secret, which a random text may hold by chance. */
const NAMING = /key|token|secret|pass|pwd|auth|cred|pat|x{4}/i

/** The shapes that real keys have. */
export const realKey = fc
  .oneof(
    charsOf(BASE62, 12, 200),
    charsOf(HEX_DIGITS, 32, 64).map((text) => `acme_${text}`),
    fc.uuid(),
    fc.uint8Array({ minLength: 12, maxLength: 60 }).map((bytes) => `Zm9${Buffer.from(bytes).toString('base64')}`),
    fc.uint8Array({ minLength: 12, maxLength: 60 }).map((bytes) => `Zm9${Buffer.from(bytes).toString('base64url')}`),
    fc.tuple(charsOf(BASE62, 8, 20), charsOf(BASE62, 12, 40)).map((parts) => parts.join(':')),
    fc.tuple(charsOf(BASE62, 8, 20), charsOf(BASE62, 12, 40)).map((parts) => parts.join('.')),
    charsOf(`${BASE62}~_.-`, 30, 40).map((text) => `k${text}7`),
  )
  .filter((text) => /\d/.test(text) && new Set(text).size > 6 && !NAMING.test(text) && !/\.{3}/.test(text))

import { isKeyName } from './keyNames'
import { piecesOf } from './piecesOf'

/** A plain name with its sign, and all that follows. */
const ASSIGNMENT = /^[-$+]*(?:env:)?([\p{L}_][\p{L}\p{N}_.-]*)[=:](.+)$/iu
/** What may stand before a value, and in one. */
const VALUE_SIGNS = /[=:/?&#@+~]+/

/**
 * What in a text fits: `named` values, values behind a plain name, and pieces. What fits only behind another sign may be
 * half a key: it is never taken, but it may be a second one beside what is.
 */
export function fittingPieces(
  text: string,
  named: readonly string[],
  fits: (piece: string) => boolean,
): ReadonlySet<string> {
  const values = [...named]
  const pieces: string[] = []
  const parts: string[] = []
  for (const piece of piecesOf(text)) {
    const [, name = '', value = ''] = ASSIGNMENT.exec(piece) ?? []
    const isValue = value !== '' && fits(value)
    if (isValue) values.push(value)
    // A pattern that takes anything takes a name as well; a random key has no name that says "key".
    if (fits(piece)) pieces.push(...(isValue && isKeyName(name) ? [] : [piece]))
    else if (!isValue) parts.push(...piece.split(VALUE_SIGNS).filter(fits))
  }
  // A part of what fits is no other value.
  const apart = (found: readonly string[], wholes: readonly string[]) =>
    found.filter((part) => !wholes.some((whole) => whole.includes(part)))
  const wholes = [...values, ...apart(pieces, values)]
  return new Set(wholes.length > 0 ? [...wholes, ...apart(parts, wholes)] : [])
}

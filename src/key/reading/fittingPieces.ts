import { isKeyName, isUsualName } from '../names/keyNames'
import { lineValue } from '../notations/lineValue'
import { piecesOf } from './piecesOf'

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
  const doubtful: string[] = []
  const parts: string[] = []
  for (const piece of piecesOf(text)) {
    const { name, value } = lineValue(piece, 'closed') ?? { name: '', value: '' }
    // What ends a statement may be the end of the key as well: then there are two.
    const tail = piece.slice(piece.lastIndexOf(value) + value.length)
    const given = value ? [value, value + tail].filter(fits) : []
    const isGiven = given.length > 0
    // A pattern that takes anything takes a name and an address as well.
    const isSetting = isKeyName(name) || (!isGiven && (isUsualName(name) || piece.includes('://')))
    const isWhole = fits(piece) && !isSetting
    if (!isGiven && !fits(piece)) parts.push(...piece.split(VALUE_SIGNS).filter(fits))
    const found = isWhole ? [...given, piece] : given
    if (found.some((key) => mayGoOn(key, piece, text, fits))) doubtful.push(...found)
    else {
      values.push(...given)
      if (isWhole) pieces.push(piece)
    }
  }
  // A part of what fits is no other value.
  const wholes = [...values, ...pieces.filter((piece) => !isWithin(piece, values))]
  const others = [
    ...doubtful.filter((key) => !isWithin(key, values)),
    ...parts.filter((part) => !isWithin(part, wholes)),
  ]
  return new Set(wholes.length > 0 ? [...wholes, ...others] : [])
}

/** Whether the sign at which a piece was cut off may be part of the key. */
function mayGoOn(key: string, piece: string, text: string, fits: (piece: string) => boolean): boolean {
  const at = text.indexOf(piece)
  return [text.charAt(at - 1), text.charAt(at + piece.length)].some(
    (sign) => /\S/.test(sign) && fits(key.slice(0, -1) + sign),
  )
}

function isWithin(part: string, wholes: readonly string[]): boolean {
  return wholes.some((whole) => whole.includes(part))
}

import { piecesOf } from './piecesOf'

/** What stands before a value where a text has no blank: a name, an address, a mark. */
const SIGNS = /[=:/?&#@+~]+/

/**
 * The pieces of a text that fit, and what fits behind a sign in one that doesn't, as in `NAME=value`: which of two keys is
 * meant does not depend on what touches one of them.
 */
export function fittingPieces(text: string, fits: (piece: string) => boolean): readonly string[] {
  const whole: string[] = []
  const within: string[] = []
  for (const piece of piecesOf(text)) {
    if (fits(piece)) whole.push(piece)
    else within.push(...piece.split(SIGNS).filter(fits))
  }
  // A part of what fits as a whole is no other value.
  return [...whole, ...within.filter((part) => !whole.some((piece) => piece.includes(part)))]
}

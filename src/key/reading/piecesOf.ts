import { trimEdges } from '../texts/trimEdges'

const BLANKS = /\s+/
const SEPARATORS = /[\s,;|]+/
const BRACKETS = /[\s,;"'`<>()[\]{}]+/

/** What stands between blanks, quotes and brackets, with the signs that a sentence puts around it and without. */
export function piecesOf(text: string): readonly string[] {
  // A text without blanks may be a key in which a bar or a full stop stands.
  if (!/\s/.test(text))
    return BRACKETS.test(text) || text.includes('://') ? text.split(BRACKETS).flatMap(withQuery) : []
  const pieces = [BLANKS, SEPARATORS, BRACKETS].flatMap((sign) => text.split(sign))
  return [...pieces, ...pieces.map((piece) => trimEdges(piece, /["'`“”„‘’«»()[\]{}<>*.:!?]/).inner)].flatMap(withQuery)
}

/** An address with each of the settings behind it. */
function withQuery(piece: string): readonly string[] {
  return piece.includes('://') ? [piece, ...piece.split(/[?&#]/)] : [piece]
}

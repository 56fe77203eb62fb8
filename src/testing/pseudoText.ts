/** A text with places in it where `values` stand: `\uE0000\uE001` is the place of the first. */
export const placeOf = (index: number): string => `\uE000${index}\uE001`
const places = /\uE000(\d+)\uE001/

const growth = 1.4

/**
 * A readable text that no catalogue holds: accented, at least 40 % longer, in brackets, its values as they are. With
 * `rtl` it is written from right to left (U+202E), and its values are isolated from that (U+2068).
 */
export function pseudoText(text: string, values: readonly string[], direction: 'ltr' | 'rtl'): string {
  if (text === '') return ''
  const mirrored = direction === 'rtl'
  // Split by one group: every second piece is the number of a value.
  const pieces = text.split(places)
  const before = pieces.filter((_, index) => index % 2 === 0).join('')
  const stretched = pieces.map((piece, index) => {
    if (index % 2 === 0) return accented(piece)
    const value = values[Number(piece)] ?? ''
    return mirrored ? `\u2068${value}\u2069` : value
  })
  const after = stretched.filter((_, index) => index % 2 === 0).join('')
  const written = stretched.join('') + filler(Math.ceil(before.length * growth) - after.length)
  return mirrored ? `\u202E[${written}]\u202C` : `[${written}]`
}

/** Only letters that have an accented form of their own in Unicode, so that no accent floats in a fallback font. */
function accented(text: string): string {
  return text
    .replace(/[aeiouy]/gi, '$&$&')
    .replace(/[acegiklmnoprsuwyz]/gi, '$&\u0301')
    .normalize('NFC')
}

/** In short groups, since a long one that can't be broken would be clipped where no word is. */
function filler(length: number): string {
  return ' ~~~'.repeat(Math.ceil(Math.max(0, length) / 4)).slice(0, Math.max(0, length))
}

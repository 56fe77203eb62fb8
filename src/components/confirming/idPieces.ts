const [first, last] = [8, 4]

/** An ID in three pieces, of which the middle need not be seen; it is empty where leaving it out would save nothing. */
export function idPieces(id: string): readonly [start: string, middle: string, end: string] {
  const points = [...id]
  if (points.length <= first + last + 4) return [id, '', '']
  return [points.slice(0, first).join(''), points.slice(first, -last).join(''), points.slice(-last).join('')]
}

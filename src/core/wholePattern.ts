/**
 * A pattern that the whole of a text has to match, as in HTML.
 * @param pattern a string is the source of one
 * @throws SyntaxError where it is none
 */
export function wholePattern(pattern: RegExp | string): RegExp {
  const { source, flags } = typeof pattern === 'string' ? { source: pattern, flags: '' } : pattern
  // What JSON leaves of a RegExp is an empty object.
  if (source === undefined) throw new SyntaxError('A pattern is a RegExp or a string.')
  // Neither of the two is about what fits: they make `test` remember where it was.
  return new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''))
}

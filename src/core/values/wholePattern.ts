/**
 * A pattern that the whole of a text has to match, as in HTML.
 * @param pattern a string is the source of one
 * @throws SyntaxError where it is none, and TypeError for what JSON leaves of a RegExp, which is an empty object
 */
export function wholePattern(pattern: RegExp | string): RegExp {
  const { source, flags } = typeof pattern === 'string' ? { source: pattern, flags: '' } : pattern
  // Neither of the two is about what fits: they make `test` remember where it was.
  return new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''))
}

/** A pattern as a provider gives it: a RegExp, or the source of one, since a RegExp can't be sent to a client component. */
export type KeyPattern = RegExp | string

/** Whether a text has what the pattern asks for. */
export function fitsPattern(text: string, pattern: KeyPattern): boolean {
  // search() ignores and restores lastIndex, so that a global or sticky pattern can't answer differently each time.
  return text.search(compiled(pattern)) >= 0
}

/** Whether the pattern accounts for all of a text, and not just for a part in it. */
export function spansPattern(text: string, pattern: KeyPattern): boolean {
  const { source, flags } = compiled(pattern)
  return new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, '')).test(text)
}

const compiled = (pattern: KeyPattern) => (typeof pattern === 'string' ? new RegExp(pattern) : pattern)

import { wholePattern } from '../../core/values/wholePattern'

/** A pattern as a provider gives it: a RegExp, or the source of one, since a RegExp can't be sent to a client component. */
export type KeyPattern = RegExp | string

/** Whether a text has what the pattern asks for. One that is no regular expression asks for nothing. */
export function fitsPattern(text: string, pattern: KeyPattern): boolean {
  try {
    wholePattern(pattern)
    // search() ignores and restores lastIndex, so that a global or sticky pattern can't answer differently each time.
    return text.search(pattern) >= 0
  } catch {
    return true
  }
}

/** Whether a pattern would take a text twice as well, with `sign` between: then it doesn't say where a key ends. */
export function isOpenFor(pattern: KeyPattern, text: string, sign: string): boolean {
  return fitsPattern(text + sign + text, pattern)
}

/** Whether the pattern accounts for all of a text, and not just for a part in it. */
export function spansPattern(text: string, pattern: KeyPattern): boolean {
  try {
    return wholePattern(pattern).test(text)
  } catch {
    return false
  }
}

/** One replacement that makes a new text of an old one. */
export interface Edit {
  readonly start: number
  /** In the old text. */
  readonly end: number
  readonly inserted: string
}

/**
 * What was edited between two looks at a text. What stands behind the caret stood there before: in a run of equal
 * characters, nothing else tells which of them have gone.
 */
export function editBetween(old: string, now: string, caret: number): Edit {
  const shorter = Math.min(old.length, now.length)
  let behind = old.endsWith(now.slice(caret)) ? now.length - caret : 0
  let start = 0
  // Most edits leave all that is before them as it was, which is seen at once.
  if (old.startsWith(now.slice(0, shorter - behind))) start = shorter - behind
  while (start < shorter - behind && old[start] === now[start]) start++
  while (behind < shorter - start && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++
  return { start, end: old.length - behind, inserted: now.slice(start, now.length - behind) }
}

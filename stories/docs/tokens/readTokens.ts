export interface Token {
  /** With its dashes: `--lk-accent`. */
  readonly name: string
  /** What stands behind its name in the stylesheet, where it stands first. */
  readonly fallback: string
  /** Further defaults: for fingers, for compact density … */
  readonly others: readonly string[]
}

/** Every token of the stylesheet with its default, in the order in which it is first used. */
export function readTokens(css: string): Token[] {
  const found = new Map<string, string[]>()
  for (const { index, 0: start, 1: name = '' } of css.matchAll(/var\((--lk-(?!own-)[\w-]+),/g)) {
    const fallback = untilClosed(css.slice(index + start.length))
    const before = found.get(name) ?? []
    if (!before.includes(fallback)) found.set(name, [...before, fallback])
  }
  return Array.from(found, ([name, [fallback = '', ...others]]) => ({ name, fallback, others }))
}

/** Up to the bracket that closes what has been opened before. */
function untilClosed(css: string): string {
  let depth = 1
  const end = Array.from(css).findIndex((character) => {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    return depth === 0
  })
  return css.slice(0, end).replaceAll(/\s+/g, ' ').trim()
}

/** Class names or ids in a row, as attributes take them; none at all where there are none. The headless entry has no clsx. */
export function joinTokens(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}

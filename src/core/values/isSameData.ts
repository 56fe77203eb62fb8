/**
 * Whether two pieces of plain data tell the same, member by member. Regular expressions count by what they match.
 * @param except names of members that may differ
 */
export function isSameData(one: unknown, other: unknown, except: ReadonlySet<string> = new Set()): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  if (one instanceof RegExp || other instanceof RegExp) return one.source === other.source && one.flags === other.flags
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => except.has(name) || isSameData(one[name], other[name], except))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

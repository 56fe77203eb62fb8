/**
 * A deep copy of plain data that nobody can change. Of a regular expression it has the source, since a text goes from a
 * server to the browser and a RegExp does not; one with flags is kept as it is.
 */
export function frozenCopy<T>(value: T): T {
  // SAFETY: a source is allowed wherever a provider's definition has a regular expression.
  if (value instanceof RegExp) return (value.flags === '' ? value.source : value) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => frozenCopy(item))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]))
  // SAFETY: a copy of plain data has the type of the original, item by item.
  return Object.freeze(copy) as T
}

/** A deep copy of plain data that nobody can change. Regular expressions are kept as they are. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => frozenCopy(item))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]))
  // SAFETY: a copy of plain data has the type of the original, item by item.
  return Object.freeze(copy) as T
}

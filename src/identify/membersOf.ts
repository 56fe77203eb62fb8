/** What an object has; nothing of what is no object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  // SAFETY: an object that came out of JSON has texts for keys, and its values are not trusted.
  return value as Record<string, unknown>
}

export function bearer(key: string) {
  return { Authorization: `Bearer ${key}` }
}

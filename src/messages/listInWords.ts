/** "users:read, export:read, and more" as a list in a sentence of `language` (BCP 47). */
export function listInWords(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(items)
}

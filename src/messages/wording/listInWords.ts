/** "users:read, export:read, and more" as a list in a sentence of `language` (BCP 47). */
export function listInWords(items: readonly string[], language: string): string {
  // Younger than some of the browsers in use: TypeScript takes it for granted.
  const { ListFormat } = Intl as Partial<typeof Intl>
  return ListFormat ? new ListFormat(language).format(items) : items.join(', ')
}

/** Whether a count takes the singular in `language` (BCP 47), which isn't always 1 alone (CLDR plural rules). */
export function isOne(count: number, language: string): boolean {
  return new Intl.PluralRules(language).select(count) === 'one'
}

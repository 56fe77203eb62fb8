/** What is counted, in the form for each plural category; # stands for the number. */
export type ArForms = Readonly<Record<Intl.LDMLPluralRule, string>>

/**
 * A count with its noun. In Arabic one and two are said by the noun alone, and 3 to 10, 11 to 99 and whole hundreds each
 * take another form of it (CLDR plural rules).
 */
export function arCount(count: number, forms: ArForms): string {
  return forms[new Intl.PluralRules('ar').select(count)].replace('#', new Intl.NumberFormat('ar').format(count))
}

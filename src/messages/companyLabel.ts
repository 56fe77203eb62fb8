import type { Company } from '../core/company'

/** What to call a company in a sentence: its name, or its id where no name is known. */
export function companyLabel({ id, name }: Company): string {
  return name || id
}

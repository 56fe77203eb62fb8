import type { Company } from '../../core/provider/company'
import { shownCompany } from './shownCompany'

/** What to call a company in a sentence: its name, or its id where no name is known. */
export function companyLabel(company: Company): string {
  return company.name || shownCompany(company).id
}

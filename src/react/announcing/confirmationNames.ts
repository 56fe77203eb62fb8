import type { Company } from '../../core/provider/company'
import type { ProviderDefinition } from '../../core/provider/provider'
import { companyOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import { companyLabel } from '../../messages/wording/companyLabel'

/** What the question about the company calls the two companies and the provider, on the page and aloud (R14). */
export function confirmationNames(state: State<'confirming'>, { name }: ProviderDefinition) {
  return { current: labelOf(companyOf(state)), candidate: labelOf(state.candidates[0]), provider: name }
}

function labelOf(company: Company | null | undefined): string | null {
  return company ? companyLabel(company) : null
}

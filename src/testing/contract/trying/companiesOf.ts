import type { Answer } from '../../../border/answers'
import type { Company } from '../../../core/provider/company'

/** Whom an accepted key is for. */
export function companiesOf(accepted: Extract<Answer<'validate'>, { readonly ok: true }>): readonly Company[] {
  return 'companies' in accepted ? accepted.companies : [accepted.company]
}

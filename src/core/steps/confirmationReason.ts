import type { Company } from '../provider/company'
import type { Attempt } from '../states/attempt'
import { companyOf } from '../states/selectors'
import type { ConfirmationReason, RestingStatus, State } from '../states/states'

/** Why the person has to be asked before the key goes live; `null` where there is nothing to ask (R09, R14). */
export function confirmationReason(
  attempt: Attempt,
  origin: State<RestingStatus>,
  candidates: readonly Company[],
): ConfirmationReason | null {
  if (candidates.length !== 1) return 'choose-company'
  const current = companyOf(origin)
  if (current && candidates[0]?.id !== current.id) return 'company-changed'
  return attempt.confirmCompany === 'always' ? 'always' : null
}

import type { Attempt } from '../states/attempt'
import type { MayActivateFor } from '../states/commands'
import { companyOf } from '../states/selectors'
import type { RestingStatus, State } from '../states/states'

/** For which company a key may go live in its first validation; `null` where somebody has to say yes first (R14). */
export function mayActivateFor(attempt: Attempt, origin: State<RestingStatus>): MayActivateFor {
  if (attempt.activation === 'separate' || attempt.confirmCompany === 'always') return null
  return companyOf(origin)?.id ?? 'any'
}

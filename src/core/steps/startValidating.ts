import type { Attempt } from '../attempt'
import { mayActivateFor } from '../mayActivateFor'
import type { RestingStatus, State } from '../states'
import type { Step } from '../table'

export function startValidating(attempt: Attempt, origin: State<RestingStatus>): Step<'validating'> {
  return [
    { status: 'validating', attempt, origin, try: 1 },
    { type: 'validate', attempt: attempt.id, mayActivateFor: mayActivateFor(attempt, origin) },
  ]
}

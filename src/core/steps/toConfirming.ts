import { confirmationReason } from '../confirmationReason'
import type { State, States } from '../states'
import type { Step } from '../table'

export function toConfirming(
  { attempt, origin }: State<'validating'>,
  candidates: States['confirming']['candidates'],
): Step<'confirming'> {
  const reason = confirmationReason(attempt, origin, candidates) ?? 'always'
  return [
    { status: 'confirming', attempt, origin, candidates, reason },
    { type: 'awaitConfirmation', attempt: attempt.id },
  ]
}

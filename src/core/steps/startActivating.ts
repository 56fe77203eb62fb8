import type { State } from '../states'
import type { Step } from '../table'

export function startActivating(
  { attempt, origin }: State<'validating' | 'confirming'>,
  company: State<'activating'>['company'],
): Step<'activating'> {
  return [
    { status: 'activating', attempt, origin, company },
    { type: 'activate', attempt: attempt.id, company },
  ]
}

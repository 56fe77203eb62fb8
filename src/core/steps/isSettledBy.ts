import type { Failure } from '../failures/failures'
import type { Known } from '../states/events'
import type { State } from '../states/states'
import { toResting } from './toResting'

/** Whether the truth makes the failure moot: what was in doubt is decided. */
export function isSettledBy({ operation, failure, origin }: State<'failed'>, known: Known): boolean {
  if (operation === 'check') return true
  if (operation === 'disconnect') return known.connection === null
  if (failure.code !== 'activation-unconfirmed' || known.connection === null) return false
  if (origin.status === 'not-connected') return true
  const { company, revision } = origin.connection
  const found = known.connection
  const hasMoved = revision !== undefined && found.revision !== undefined && revision !== found.revision
  return company.id !== found.company.id || hasMoved
}

/** What is left of a failure that the truth does not make moot, over that truth. */
export function withoutDoubt(
  { failure, origin }: State<'failed'>,
  known: Known,
): Pick<State<'failed'>, 'failure' | 'origin'> {
  return { failure: decided(failure, origin, known), origin: toResting(known) }
}

function decided(failure: Failure, origin: State<'failed'>['origin'], { connection }: Known): Failure {
  const isStillThere = failure.code === 'disconnect-unconfirmed' && connection !== null
  if (isStillThere) return { ...failure, code: 'disconnect-failed' }
  const isNotThere = failure.code === 'activation-unconfirmed' && connection === null
  return isNotThere && origin.status === 'not-connected' ? { code: 'activation-failed' } : failure
}

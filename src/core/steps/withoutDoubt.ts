import type { Known } from '../events'
import type { Failure } from '../failures'
import type { State } from '../states'
import { toResting } from './toResting'

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

import type { Known } from '../events'
import type { State } from '../states'
import { toResting } from './toResting'

export function withoutDoubt(
  { failure, origin }: State<'failed'>,
  known: Known,
): Pick<State<'failed'>, 'failure' | 'origin'> {
  const isDecided =
    failure.code === 'activation-unconfirmed' && origin.status === 'not-connected' && known.connection === null
  return { failure: isDecided ? { code: 'activation-failed' } : failure, origin: toResting(known) }
}

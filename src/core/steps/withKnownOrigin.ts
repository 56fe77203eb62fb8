import type { Events } from '../events'
import type { State } from '../states'
import { toResting } from './toResting'

export function withKnownOrigin<S extends State<'validating' | 'confirming' | 'activating'>>(
  state: S,
  { known }: Events['checked'],
): readonly [S] {
  return [{ ...state, origin: toResting(known) }]
}

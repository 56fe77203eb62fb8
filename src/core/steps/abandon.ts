import type { RestingStatus, State } from '../states'
import type { Step } from '../table'
import { endUnconfirmed } from './endUnconfirmed'

/** An abandoned attempt leaves exactly what it started from. */
export function abandon(state: State<'validating' | 'confirming'>): Step<RestingStatus> {
  return [state.origin, ...endUnconfirmed(state)]
}

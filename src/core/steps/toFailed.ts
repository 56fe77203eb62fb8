import type { Failure } from '../failures'
import type { RestingStatus, State } from '../states'

export function toFailed(failure: Failure, origin: State<RestingStatus>): State<'failed'> {
  return { status: 'failed', failure, origin, operation: origin.status === 'not-connected' ? 'connect' : 'update' }
}

import type { Known } from '../events'
import { notConnected, type RestingStatus, type State } from '../states'
import { toConnected } from './toConnected'

export function toResting(known: Known): State<RestingStatus> {
  if (!known.connection) return notConnected
  const { connection, failure } = known
  return failure ? { status: 'action-required', connection, failure } : toConnected(connection)
}

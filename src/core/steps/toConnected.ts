import type { EstablishedConnection } from '../connection'
import type { State } from '../states'

export function toConnected(connection: EstablishedConnection): State<'connected'> {
  return { status: 'connected', connection }
}

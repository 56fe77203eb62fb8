import type { EstablishedConnection } from '../connection/connection'
import type { Events, Known } from '../states/events'
import { notConnected, type RestingStatus, type State } from '../states/states'

type WithOrigin = State & { readonly origin: State<RestingStatus> }

/** The truth about the connection, as a state to be in, or to lie underneath whatever runs. */
export function toResting(known: Known): State<RestingStatus> {
  if (!known.connection) return notConnected
  const { connection, failure } = known
  return failure ? toBroken(known, { failure }) : toConnected(connection)
}

export function toConnected(connection: EstablishedConnection): State<'connected'> {
  return { status: 'connected', connection }
}

export function toBroken(
  { connection }: { readonly connection: EstablishedConnection },
  { failure }: Events['authenticationLost'],
): State<'action-required'> {
  return { status: 'action-required', connection, failure }
}

export function withKnownOrigin<S extends WithOrigin>(state: S, { known }: Events['checked']): readonly [S] {
  return [{ ...state, origin: toResting(known) }]
}

/**
 * The truth that the connection broke, underneath whatever runs. Said alone it settles no doubt about a removal: that it
 * is still there is nothing that an expired key or the host's traffic can tell.
 */
export function withBrokenOrigin<S extends WithOrigin>(state: S, lost: Events['authenticationLost']): readonly [S] {
  const { origin } = state
  return origin.status === 'not-connected' ? [state] : [{ ...state, origin: toBroken(origin, lost) }]
}

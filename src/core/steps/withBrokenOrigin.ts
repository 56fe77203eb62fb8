import type { Events } from '../events'
import type { RestingStatus, State } from '../states'

export function withBrokenOrigin<S extends State & { readonly origin: State<RestingStatus> }>(
  state: S,
  { failure }: Events['authenticationLost'],
): readonly [S] {
  const { origin } = state
  return origin.status === 'not-connected'
    ? [state]
    : [{ ...state, origin: { status: 'action-required', connection: origin.connection, failure } }]
}

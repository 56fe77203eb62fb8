import type { Events } from '../events'
import type { ConnectedStatus, State } from '../states'
import type { Step } from '../table'

export function toBroken({ connection }: State<ConnectedStatus>, { failure }: Events['authenticationLost']) {
  return [{ status: 'action-required', connection, failure }] satisfies Step<'action-required'>
}

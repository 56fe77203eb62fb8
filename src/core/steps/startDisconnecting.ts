import type { ConnectedStatus, State } from '../states'
import type { Step } from '../table'

export function startDisconnecting(id: State<'disconnecting'>['attempt']['id'], origin: State<ConnectedStatus>) {
  return [
    { status: 'disconnecting', attempt: { id }, origin },
    { type: 'disconnect', attempt: id, company: origin.connection.company },
  ] satisfies Step<'disconnecting'>
}

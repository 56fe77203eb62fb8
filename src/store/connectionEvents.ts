import { brokenBy, companyOf } from '../core/states/selectors'
import type { State } from '../core/states/states'
import type { ConnectionEvent } from './ConnectionEvent'

/** What a host is told about a change of state. */
export function connectionEvents(from: State, to: State): readonly ConnectionEvent[] {
  const events: ConnectionEvent[] = []
  if (from.status !== to.status) events.push({ type: 'status-changed', from: from.status, to: to.status })
  if (to.status === 'validating' && from.status !== 'validating') {
    events.push({ type: 'submitted', intent: to.origin.status === 'not-connected' ? 'connect' : 'update' })
  }
  // A cancelled attempt gives its origin back, the same object: nothing was connected then.
  if (to.status === 'connected' && 'attempt' in from && from.origin !== to) {
    events.push({ type: 'connected', company: to.connection.company })
  }
  if (to.status === 'failed' && !(from.status === 'failed' && from.failure === to.failure)) {
    events.push({ type: 'failed', operation: to.operation, code: to.failure.code })
  }
  const failure = brokenBy(to)
  const company = companyOf(to)
  const isTold = brokenBy(from)?.code === failure?.code && companyOf(from)?.id === company?.id
  if (failure && company && !isTold) {
    events.push({ type: 'action-required', company, code: failure.code })
  }
  if (to.status === 'not-connected' && companyOf(from)) events.push({ type: 'disconnected' })
  return events
}

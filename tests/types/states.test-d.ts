import type { Attempt, State, Status } from 'latchkey/headless'
import type { AttemptId } from '../../src/core/states/attempt'
import { loading, notConnected } from '../../src/core/states/states'

declare const attempt: Attempt
declare const state: State

// @ts-expect-error connected has a connection
export const unconnected: State = { status: 'connected' }

// @ts-expect-error action-required has a reason
export const unexplained: State = { status: 'action-required', connection: { company: { id: 'acme' } } }

// @ts-expect-error a failure keeps what is true all the same
export const rootless: State = { status: 'failed', failure: { code: 'network' }, operation: 'connect' }

// @ts-expect-error only what rests can be an origin
export const nested: State = { status: 'validating', attempt, origin: loading, try: 1 }

// @ts-expect-error nothing can be replaced where nothing is connected
export const updatingNothing: State = { status: 'updating', origin: notConnected }

// @ts-expect-error nothing can be disconnected where nothing is connected
export const disconnectingNothing: State = { status: 'disconnecting', attempt, origin: notConnected }

// @ts-expect-error there is no such failure
export const invented: State<'failed'>['failure'] = { code: 'authentication-failed' }

// @ts-expect-error a company has an id
export const nameless: State = { status: 'connected', connection: { company: { name: 'Acme' } } }

// @ts-expect-error any number is not the id of an attempt
export const unissued: AttemptId = 1

// @ts-expect-error a state does not change
notConnected.status = 'not-connected'

// @ts-expect-error a state does not change, nor what it holds
if (state.status === 'validating') state.attempt.confirmCompany = 'always'

// @ts-expect-error the data of a status is there only once the status is known
export const early: unknown = state.connection

// @ts-expect-error failed has no connection of its own
export const connectionOfFailed = (failed: State<'failed'>): unknown => failed.connection

/** Total: compiles because every status is there. */
export function total(status: Status): string {
  switch (status) {
    case 'loading':
    case 'not-connected':
    case 'updating':
    case 'validating':
    case 'confirming':
    case 'activating':
    case 'connected':
    case 'failed':
    case 'action-required':
    case 'disconnecting':
      return status
  }
}

// @ts-expect-error a status is forgotten, so that nothing is returned for it
export function partial(status: Status): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- what tsc says is looked at here
  switch (status) {
    case 'loading':
    case 'not-connected':
    case 'updating':
    case 'validating':
    case 'confirming':
    case 'activating':
    case 'connected':
    case 'failed':
    case 'action-required':
      return status
  }
}

// @ts-expect-error a text for each status, and one is missing
export const texts: Record<Status, string> = { loading: '', 'not-connected': '', updating: '', validating: '' }

import { transition } from '../core/machine'
import { loading, notConnected, type State } from '../core/states'
import type { ConnectionOptions } from './ConnectionOptions'
import { toKnown } from './toKnown'

const source = '`initialConnection` was given something'

/** What the host says that it knows; where it says nothing, or nothing that can be read, `check` is asked, if there is one. */
export function initialState(options: ConnectionOptions): State {
  const { initialConnection, check } = options
  const known = initialConnection === undefined ? null : toKnown(initialConnection, options, [], source)
  if (!known) return check ? loading : notConnected
  const [state] = transition(loading, { type: 'checked', known })
  return state
}

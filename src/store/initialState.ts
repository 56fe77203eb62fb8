import { transition } from '../core/machine'
import { loading, notConnected, type State } from '../core/states'
import type { ConnectionOptions } from './ConnectionOptions'
import { toKnown } from './toKnown'

/** What the host says that it knows; where it says nothing, `check` is asked, if there is one. */
export function initialState({ initialConnection, check, hint = 'last-four' }: ConnectionOptions): State {
  if (initialConnection === undefined) return check ? loading : notConnected
  const [state] = transition(loading, { type: 'checked', known: toKnown(initialConnection, hint) })
  return state
}

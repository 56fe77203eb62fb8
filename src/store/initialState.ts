import { toKnown } from '../border/readKnown'
import type { Settings } from '../border/Settings'
import { transition } from '../core/machine'
import { loading, notConnected, type State } from '../core/states/states'
import type { ConnectionOptions } from './ConnectionOptions'

const source = '`initialConnection` was given something'

/** What the host says that it knows; where it says nothing, or nothing that can be read, `check` is asked, if there is one. */
export function initialState({ initialConnection }: ConnectionOptions, settings: Settings): State {
  const known = initialConnection === undefined ? null : toKnown(initialConnection, settings, [], source)
  if (!known) return settings.check ? loading : notConnected
  const [state] = transition(loading, { type: 'checked', known })
  return state
}

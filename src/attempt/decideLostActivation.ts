import type { EstablishedConnection } from '../core/connection/connection'
import type { KeyHint } from '../core/connection/keyHint'
import type { Company } from '../core/provider/company'
import { connectionOf } from '../core/states/selectors'
import type { RestingStatus, State } from '../core/states/states'

/**
 * Whether the key of an activation whose answer was lost is in use, judged by what the backend now says. `null`: what
 * it says would look the same either way.
 */
export function decideLostActivation(
  origin: State<RestingStatus>,
  target: Company | null,
  newHint: KeyHint | null,
  found: EstablishedConnection | null,
): 'live' | 'not-live' | null {
  if (found === null) return 'not-live'
  if (target && found.company.id !== target.id) {
    return connectionOf(origin)?.company.id === found.company.id ? 'not-live' : null
  }
  const old = connectionOf(origin)
  if (old === null || old.company.id !== found.company.id) return 'live'
  if (old.revision !== undefined && found.revision !== undefined) {
    return found.revision > old.revision ? 'live' : 'not-live'
  }
  if (origin.status === 'action-required') return 'live'
  if (old.keyHint === found.keyHint || !found.keyHint || !newHint) return null
  return found.keyHint === newHint ? 'live' : null
}

import type { Badge } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import type { ConnectionStore } from '../../store/ConnectionStore'

/** A connection as React sees it: the state now, and what can be done about it. */
export interface ApiKeyConnection
  extends Pick<ConnectionStore, 'update' | 'cancel' | 'confirm' | 'disconnect' | 'check' | 'reportAuthenticationLost'> {
  /** Discriminated by `status`. */
  readonly state: State
  readonly badge: Badge
  readonly store: ConnectionStore
}

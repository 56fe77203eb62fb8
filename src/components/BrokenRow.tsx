import { entryOf } from '../core/selectors'
import { enActions } from '../messages/en'
import { useApiKeyConnection } from '../react/useApiKeyConnection'
import { useOwnId } from '../react/useOwnId'
import { useSection } from '../react/useSection'
import type { ConnectionStore } from '../store/ConnectionStore'
import { Button } from './Button'
import { connectionLabel } from './connectionLabel'

export interface BrokenRowProps {
  store: ConnectionStore
  onReplace: ((connection: ConnectionStore) => void) | undefined
  actionLabel: string | undefined
}

/** One of several broken connections, and the button that mends it. */
export function BrokenRow({ store, onReplace, actionLabel }: BrokenRowProps) {
  const { state, update } = useApiKeyConnection(store)
  const actions = useSection('actions', enActions)
  const id = useOwnId()
  // Nothing to press while the replacement is being entered already.
  const offersReplace = entryOf(state) === 'absent' && state.status !== 'disconnecting'

  return (
    <li className="lk-banner-row">
      <bdi id={`${id}-name`}>{connectionLabel(store)}</bdi>{' '}
      {offersReplace ? (
        <Button
          id={`${id}-button`}
          // The words are the same in each row.
          aria-labelledby={`${id}-button ${id}-name`}
          onClick={() => (onReplace ? onReplace(store) : update())}
        >
          {actionLabel ?? actions.replace(store.provider.keyKind)}
        </Button>
      ) : null}
    </li>
  )
}

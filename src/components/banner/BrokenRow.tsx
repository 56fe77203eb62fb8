import { entryOf } from '../../core/states/selectors'
import { enActions } from '../../messages/en'
import { ConnectionContext } from '../../react/connection/ConnectionContext'
import { useApiKeyConnection } from '../../react/connection/useApiKeyConnection'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { Button } from '../elements/Button'
import { useParts } from '../parts/useParts'
import { connectionLabel } from './connectionLabel'

export interface BrokenRowProps {
  store: ConnectionStore
  onUpdate: ((connection: ConnectionStore) => void) | undefined
  updateLabel: string | undefined
}

/** One of several broken connections, and the button that mends it. */
export function BrokenRow({ store, onUpdate, updateLabel }: BrokenRowProps) {
  const connection = useApiKeyConnection(store)
  const { state, update } = connection
  const { part } = useParts()
  const actions = useSection('actions', enActions)
  const id = useOwnId()
  // Nothing to press while the new key is being entered already.
  const offersUpdate = entryOf(state) === 'absent' && state.status !== 'disconnecting'

  return (
    <ConnectionContext.Provider value={connection}>
      {part(
        'banner-row',
        <li>
          <bdi id={`${id}-name`}>{connectionLabel(store)}</bdi>{' '}
          {offersUpdate ? (
            <Button
              id={`${id}-button`}
              // The words are the same in each row.
              aria-labelledby={`${id}-button ${id}-name`}
              onClick={() => (onUpdate ? onUpdate(store) : update())}
            >
              {updateLabel ?? actions.updateBroken(store.provider.keyKind)}
            </Button>
          ) : null}
        </li>,
      )}
    </ConnectionContext.Provider>
  )
}

import { ConnectionContext } from '../../react/connection/ConnectionContext'
import { useApiKeyConnection } from '../../react/connection/useApiKeyConnection'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { withRef } from '../parts/withRef'
import { BrokenConnection } from './BrokenConnection'
import type { WarningLook } from './Warning'

export interface BrokenAloneProps extends WarningLook {
  store: ConnectionStore
  onUpdate?: ((connection: ConnectionStore) => void) | undefined
  updateLabel?: string | undefined
}

/** The warning of one connection that is not the provider's, followed as it changes. */
export const BrokenAlone = withRef(function BrokenAlone({ store, onUpdate, ...props }: BrokenAloneProps) {
  const around = useOptionalConnection()
  const connection = useApiKeyConnection(store)
  return (
    <ConnectionContext.Provider value={connection}>
      <BrokenConnection
        {...props}
        spoken={around?.store !== store}
        onUpdate={onUpdate ? () => onUpdate(store) : undefined}
      />
    </ConnectionContext.Provider>
  )
})

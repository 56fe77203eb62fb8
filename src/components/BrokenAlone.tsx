import { useApiKeyConnection } from '../react/useApiKeyConnection'
import type { ConnectionStore } from '../store/ConnectionStore'
import { BrokenConnection } from './BrokenConnection'
import type { WarningLook } from './Warning'
import { withRef } from './withRef'

export interface BrokenAloneProps extends WarningLook {
  store: ConnectionStore
  onUpdate: ((connection: ConnectionStore) => void) | undefined
  updateLabel: string | undefined
}

/** The only broken one of several connections, warned of in full and followed as it changes. */
export const BrokenAlone = withRef(function BrokenAlone({ store, onUpdate, ...props }: BrokenAloneProps) {
  const connection = useApiKeyConnection(store)
  return (
    <BrokenConnection
      {...props}
      connection={connection}
      onUpdate={() => (onUpdate ? onUpdate(store) : connection.update())}
    />
  )
})

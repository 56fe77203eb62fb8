import { useApiKeyConnection } from '../react/useApiKeyConnection'
import type { ConnectionStore } from '../store/ConnectionStore'
import { BrokenConnection } from './BrokenConnection'
import type { WarningLook } from './Warning'
import { withRef } from './withRef'

export interface BrokenAloneProps extends WarningLook {
  store: ConnectionStore
  onReplace: ((connection: ConnectionStore) => void) | undefined
  actionLabel: string | undefined
}

/** The only broken one of several connections, warned of in full and followed as it changes. */
export const BrokenAlone = withRef(function BrokenAlone({ store, onReplace, ...props }: BrokenAloneProps) {
  const connection = useApiKeyConnection(store)
  return (
    <BrokenConnection
      {...props}
      connection={connection}
      onReplace={() => (onReplace ? onReplace(store) : connection.update())}
    />
  )
})

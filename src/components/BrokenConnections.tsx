import { enWarning } from '../messages/en'
import { useBrokenConnections } from '../react/useBrokenConnections'
import { useSection } from '../react/useSection'
import type { ConnectionStore } from '../store/ConnectionStore'
import { BrokenAlone } from './BrokenAlone'
import { BrokenRow } from './BrokenRow'
import { connectionLabel } from './connectionLabel'
import { Warning, type WarningLook } from './Warning'
import { withRef } from './withRef'

export interface BrokenConnectionsProps extends WarningLook {
  connections: readonly ConnectionStore[]
  onReplace?: ((connection: ConnectionStore) => void) | undefined
  actionLabel?: string | undefined
}

/** A person remembers about this many names. */
const most = 3

/** One warning for many connections: names those that are broken, each with its button. One alone is warned of in full. */
export const BrokenConnections = withRef(function BrokenConnections({
  connections,
  onReplace,
  actionLabel,
  ...props
}: BrokenConnectionsProps) {
  const words = useSection('warning', enWarning)
  const broken = useBrokenConnections(connections)
  const [first, ...others] = broken
  if (!first) return null

  if (others.length === 0)
    return <BrokenAlone {...props} store={first} onReplace={onReplace} actionLabel={actionLabel} />
  return (
    <Warning
      {...props}
      spoken
      text={words.several({
        labels: broken.slice(0, most).map(connectionLabel),
        more: Math.max(0, broken.length - most),
      })}
    >
      <ul className="lk-banner-rows">
        {broken.map((store) => (
          <BrokenRow key={connections.indexOf(store)} store={store} onReplace={onReplace} actionLabel={actionLabel} />
        ))}
      </ul>
    </Warning>
  )
})

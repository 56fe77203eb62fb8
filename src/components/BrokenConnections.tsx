import { brokenBy, companyOf } from '../core/selectors'
import { companyLabel } from '../messages/companyLabel'
import { enActions } from '../messages/en/enActions'
import { enWarning } from '../messages/en/enWarning'
import { useBrokenConnections } from '../react/useBrokenConnections'
import { useSection } from '../react/useSection'
import type { ConnectionStore } from '../store/ConnectionStore'
import { BrokenConnection } from './BrokenConnection'
import { Warning, type WarningLook } from './Warning'
import { withRef } from './withRef'

export interface BrokenConnectionsProps extends WarningLook {
  connections: readonly ConnectionStore[]
  onReplace?: (() => void) | undefined
  actionLabel?: string | undefined
}

/** A person remembers about this many names. */
const most = 3

/** One warning for many connections: names those that are broken. One alone is warned of in full. */
export const BrokenConnections = withRef(function BrokenConnections({
  connections,
  onReplace,
  actionLabel,
  ...props
}: BrokenConnectionsProps) {
  const words = useSection('warning', enWarning)
  const actions = useSection('actions', enActions)
  const broken = useBrokenConnections(connections)
  const [first, ...others] = broken
  if (!first) return null

  if (others.length === 0) {
    const state = first.getState()
    return (
      <BrokenConnection
        {...props}
        provider={first.provider}
        failure={brokenBy(state) ?? undefined}
        company={companyOf(state) ?? undefined}
        onReplace={onReplace ?? first.update}
        actionLabel={actionLabel}
      />
    )
  }
  return (
    <Warning
      {...props}
      spoken
      text={words.several({ labels: broken.slice(0, most).map(labelOf), more: Math.max(0, broken.length - most) })}
      action={onReplace}
      actionLabel={actionLabel ?? actions.replace(first.provider.keyKind)}
    />
  )
})

function labelOf(store: ConnectionStore): string {
  const company = companyOf(store.getState())
  return company ? `${store.provider.name} (${companyLabel(company)})` : store.provider.name
}

import type { ComponentPropsWithRef } from 'react'
import type { Badge } from '../core/selectors'
import { enBadge } from '../messages/en'
import { useOptionalConnection } from '../react/useOptionalConnection'
import { useSection } from '../react/useSection'
import { Icon } from './Icon'
import { type ClassNames, parts } from './parts'
import { statusIcons } from './statusIcons'
import { withRef } from './withRef'

export type ConnectionBadgePart = 'badge' | 'badge-icon' | 'badge-label'

/** Props of `ConnectionBadge`; the rest goes to its `span`. */
export interface ConnectionBadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Which of the five words to show (R29). @default the provider's, or `not-connected` outside one */
  status?: Badge
  /** Whether something runs that this status does not tell, such as disconnecting. */
  busy?: boolean
  classNames?: ClassNames<ConnectionBadgePart>
}

/**
 * Says in one line whether the integration works. Renders a `<span>` with `data-status`.
 *
 * It is no live region: what happens is announced once for each connection, and several badges may show it.
 */
export const ConnectionBadge = withRef(function ConnectionBadge({
  status,
  busy,
  classNames,
  className,
  ...props
}: ConnectionBadgeProps) {
  const connection = useOptionalConnection()
  const words = useSection('badge', enBadge)
  const shown = status ?? connection?.badge ?? 'not-connected'
  const part = parts(classNames)

  return (
    <span
      {...props}
      className={part('badge', 'lk-root', className)}
      data-status={shown}
      aria-busy={(busy ?? connection?.state.status === 'disconnecting') || undefined}
    >
      <Icon d={statusIcons[shown]} className={part('badge-icon')} />
      <span className={part('badge-label')}>{words[shown]}</span>
    </span>
  )
})

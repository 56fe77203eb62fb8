import type { ComponentPropsWithRef } from 'react'
import { type Badge, isMereQuestion } from '../../core/states/selectors'
import { enBadge } from '../../messages/en'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import { useSection } from '../../react/words/useSection'
import { badgeIcons } from '../elements/badgeIcons'
import { Icon } from '../elements/Icon'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'

/** Props of `ConnectionBadge`; the rest goes to its `span`. */
export interface ConnectionBadgeProps
  extends Omit<ComponentPropsWithRef<'span'>, 'children'>,
    PartsProps<PartOf<'ConnectionBadge'>> {
  /**
   * Which of the five words to show (R29), in its usual tone. Leave it out inside a provider, which knows when an action is
   * required without anything being wrong. @default the provider's, or `not-connected` outside one
   */
  status?: Badge
  /** Whether something runs that this status does not tell, such as disconnecting. */
  busy?: boolean
}

/**
 * Says in one line whether the integration works. Renders a `<span>` with `data-badge`, one of the five words, and in a
 * provider `data-status`.
 *
 * It is no live region: what happens is announced once for each connection, and several badges may show it.
 */
export const ConnectionBadge = withRef(function ConnectionBadge({ status, busy, ...given }: ConnectionBadgeProps) {
  const connection = useOptionalConnection()
  const words = useSection('badge', enBadge)
  const { part, props } = useParts('badge', given)
  usePageTheme()
  const shown = status ?? connection?.badge ?? 'not-connected'

  return part(
    'badge',
    <span
      aria-busy={(busy ?? connection?.state.status === 'disconnecting') || undefined}
      {...props}
      data-status={status ? undefined : connection?.state.status}
      data-badge={shown}
      data-tone={connection && !status && isMereQuestion(connection.state) ? 'neutral' : undefined}
    >
      {part('badge-icon', <Icon d={badgeIcons[shown]} />)}
      {part('badge-label', <span>{words[shown]}</span>)}
    </span>,
    'lk-root',
  )
})

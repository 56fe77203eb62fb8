import type { ComponentPropsWithRef, ReactNode } from 'react'
import type { Status } from '../../core/states/states'
import { getResultProps } from '../../react/focus/getResultProps'
import { useOwnId } from '../../react/page/useOwnId'
import { Button } from '../elements/Button'
import { badgeIcons } from '../elements/badgeIcons'
import { Icon } from '../elements/Icon'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'

/** What a host may say of how a warning looks. */
export interface WarningLook
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    PartsProps<PartOf<'ReconnectBanner'>> {}

export interface WarningProps extends WarningLook {
  /** Whether the warning itself is a live region. */
  spoken: boolean
  /** Of the connection that it is about, if it is about one. */
  status?: Status | undefined
  text: string
  cause?: string | undefined
  action?: (() => void) | undefined
  /** Hides the button without removing it, so that the focus finds its way back. */
  actionHidden?: boolean | undefined
  actionLabel?: string | undefined
  /** What stands in place of one button. */
  children?: ReactNode
}

/** A sentence that something stopped working, why, and a button that mends it. */
export const Warning = withRef(function Warning({
  spoken,
  text,
  cause,
  action,
  actionHidden,
  actionLabel,
  children,
  status,
  ...given
}: WarningProps) {
  const id = useOwnId()
  const { part, props } = useParts('banner', given)
  usePageTheme()

  return part(
    'banner',
    <div
      {...(spoken ? { role: 'alert' } : { role: 'group', 'aria-labelledby': id })}
      {...props}
      data-status={status}
      data-badge="action-required"
    >
      <Icon d={badgeIcons['action-required']} />
      {part(
        'banner-body',
        <div>
          {part('banner-text', <p id={id}>{text}</p>)}
          {cause ? part('banner-cause', <p>{cause}</p>) : null}
          {action
            ? part(
                'banner-action',
                <Button {...getResultProps('update')} variant="primary" hidden={actionHidden} onClick={() => action()}>
                  {actionLabel}
                </Button>,
              )
            : null}
          {children}
        </div>,
      )}
    </div>,
    'lk-root',
  )
})

import type { ComponentPropsWithRef, ReactNode } from 'react'
import { getResultProps } from '../react/getResultProps'
import { useOwnId } from '../react/useOwnId'
import { Button } from './Button'
import { Icon } from './Icon'
import { type ClassNames, parts } from './parts'
import { statusIcons } from './statusIcons'
import { withRef } from './withRef'

export type WarningPart = 'banner' | 'banner-text' | 'banner-cause' | 'banner-action'

/** What a host may say of how a warning looks. */
export interface WarningLook extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  classNames?: ClassNames<WarningPart> | undefined
}

export interface WarningProps extends WarningLook {
  /** Whether the warning itself is a live region. */
  spoken: boolean
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
  classNames,
  className,
  ...props
}: WarningProps) {
  const id = useOwnId()
  const part = parts(classNames)

  return (
    <div
      {...(spoken ? { role: 'alert' } : { role: 'group', 'aria-labelledby': id })}
      {...props}
      className={part('banner', 'lk-root', className)}
      data-status="action-required"
    >
      <Icon d={statusIcons['action-required']} />
      <div className="lk-banner-body">
        <p id={id} className={part('banner-text')}>
          {text}
        </p>
        {cause ? <p className={part('banner-cause')}>{cause}</p> : null}
        {action ? (
          <Button
            {...getResultProps('update')}
            variant="primary"
            className={part('banner-action')}
            hidden={actionHidden}
            onClick={() => action()}
          >
            {actionLabel}
          </Button>
        ) : null}
        {children}
      </div>
    </div>
  )
})

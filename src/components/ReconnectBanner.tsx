import { type ComponentPropsWithRef, useId } from 'react'
import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import { brokenBy, companyOf, entryOf } from '../core/selectors'
import { enActions } from '../messages/en/enActions'
import { enWarning } from '../messages/en/enWarning'
import { useLocale } from '../react/useLocale'
import { useOptionalConnection } from '../react/useOptionalConnection'
import { useSection } from '../react/useSection'
import { toProvider } from '../store/toProvider'
import { Button } from './Button'
import { companyLabel } from './companyLabel'
import { Icon } from './Icon'
import { type ClassNames, parts } from './parts'
import { statusIcons } from './statusIcons'

export type ReconnectBannerPart = 'banner' | 'banner-text' | 'banner-cause' | 'banner-action'

export interface ReconnectBannerProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Alone: whom the key is from. */
  provider?: ProviderDefinition | string | undefined
  /** Alone: why the connection stopped working. */
  failure?: Failure | undefined
  /** Alone: whose connection it is. */
  company?: Company | undefined
  /** What Replace API Key does. @default in a provider: starts the replacement */
  onReplace?: (() => void) | undefined
  /** Another name for the button, such as Reconnect (R25). */
  actionLabel?: string | undefined
  classNames?: ClassNames<ReconnectBannerPart> | undefined
}

/**
 * Says that a connection stopped working, for as long as it does, and can't be dismissed (R24, R25). Renders a `<div>`,
 * or nothing while all is well.
 *
 * In a provider it can stand anywhere on a page, far from the widget. Alone it needs `provider`, `failure` and
 * `onReplace`.
 */
export function ReconnectBanner({
  provider: givenProvider,
  failure: givenFailure,
  company: givenCompany,
  onReplace,
  actionLabel,
  classNames,
  className,
  ...props
}: ReconnectBannerProps) {
  const connection = useOptionalConnection()
  const words = useSection('warning', enWarning)
  const actions = useSection('actions', enActions)
  const locale = useLocale()
  const id = useId()
  const state = connection?.state
  const provider = givenProvider === undefined ? connection?.store.provider : toProvider(givenProvider)
  if (!provider) {
    throw new Error(
      'latchkey: a ReconnectBanner alone needs `provider`, `failure` and `onReplace`. Pass them, or put it into a <ConnectionProvider>.',
    )
  }

  const failure = givenFailure ?? (state && brokenBy(state))
  if (!failure) return null
  const company = givenCompany ?? (state && companyOf(state))
  const replace = onReplace ?? connection?.update
  // Nothing to press while the replacement is being entered already.
  const offersReplace = replace && (!state || (entryOf(state) === 'absent' && state.status !== 'disconnecting'))
  const context = { name: provider.name, keyKind: provider.keyKind, failure, locale }
  const cause = words.cause(context)
  const part = parts(classNames)

  return (
    <div
      // In a provider the live regions speak, so that each event is heard once.
      {...(connection ? { role: 'group', 'aria-labelledby': id } : { role: 'alert' })}
      {...props}
      className={part('banner', 'lk-root', className)}
      data-status="action-required"
    >
      <Icon d={statusIcons['action-required']} />
      <div className="lk-banner-body">
        <p id={id} className={part('banner-text')}>
          {words.text(context)}
        </p>
        {cause || company ? (
          <p className={part('banner-cause')}>
            {cause} {company ? words.affected(companyLabel(company)) : null}
          </p>
        ) : null}
        {offersReplace ? (
          <Button variant="primary" className={part('banner-action')} onClick={() => replace()}>
            {actionLabel ?? actions.replace(provider.keyKind)}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import { brokenBy, companyOf, entryOf } from '../core/selectors'
import { toProvider } from '../core/toProvider'
import { companyLabel } from '../messages/companyLabel'
import { enActions, enWarning } from '../messages/en'
import { sentences } from '../messages/sentences'
import type { ApiKeyConnection } from '../react/ApiKeyConnection'
import { useLocale } from '../react/useLocale'
import { useOptionalConnection } from '../react/useOptionalConnection'
import { useSection } from '../react/useSection'
import { useUpdate } from '../react/useUpdate'
import { Warning, type WarningLook } from './Warning'
import { withRef } from './withRef'

export interface BrokenConnectionProps extends WarningLook {
  /** One of several, in place of the provider's. */
  connection?: ApiKeyConnection | undefined
  provider?: ProviderDefinition | string | undefined
  failure?: Failure | undefined
  company?: Company | undefined
  onReplace?: (() => void) | undefined
  actionLabel?: string | undefined
}

/** The warning of one connection: the provider's around it, or the one that its props tell of. */
export const BrokenConnection = withRef(function BrokenConnection({
  connection: given,
  provider: givenProvider,
  failure: givenFailure,
  company: givenCompany,
  onReplace,
  actionLabel,
  ...props
}: BrokenConnectionProps) {
  const around = useOptionalConnection()
  const connection = given ?? (givenProvider === undefined ? around : null)
  const words = useSection('warning', enWarning)
  const actions = useSection('actions', enActions)
  const locale = useLocale()
  const update = useUpdate()
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
  const replace = onReplace ?? (connection ? update : undefined)
  // Nothing to press while the replacement is being entered already.
  const offersReplace = !state || (entryOf(state) === 'absent' && state.status !== 'disconnecting')
  const context = { name: provider.name, keyKind: provider.keyKind, failure, locale }
  const cause = words.cause(context)

  return (
    <Warning
      {...props}
      // In a provider the live regions speak, so that each event is heard once.
      spoken={given !== undefined || !connection}
      text={words.text(context)}
      cause={sentences(cause, company && words.affected(companyLabel(company)))}
      action={replace}
      actionHidden={!offersReplace}
      actionLabel={actionLabel ?? actions.replace(provider.keyKind)}
    />
  )
})

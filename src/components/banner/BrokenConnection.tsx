import type { Failure } from '../../core/failures/failures'
import type { Company } from '../../core/provider/company'
import type { ProviderDefinition } from '../../core/provider/provider'
import { toProvider } from '../../core/provider/toProvider'
import { brokenBy, companyOf, entryOf } from '../../core/states/selectors'
import { enActions, enWarning } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { sentences } from '../../messages/wording/sentences'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import { useUpdate } from '../../react/connection/useUpdate'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { withRef } from '../parts/withRef'
import { Warning, type WarningLook } from './Warning'

export interface BrokenConnectionProps extends WarningLook {
  /** Whether the warning itself is heard. @default outside a provider: in one the live regions speak, so that each event is heard once */
  spoken?: boolean | undefined
  provider?: ProviderDefinition | string | undefined
  failure?: Failure | undefined
  company?: Company | undefined
  onUpdate?: (() => void) | undefined
  updateLabel?: string | undefined
}

/** The warning of one connection: the provider's around it, or the one that its props tell of. */
export const BrokenConnection = withRef(function BrokenConnection({
  spoken,
  provider: givenProvider,
  failure: givenFailure,
  company: givenCompany,
  onUpdate,
  updateLabel,
  ...props
}: BrokenConnectionProps) {
  const around = useOptionalConnection()
  const connection = givenProvider === undefined ? around : null
  const words = useSection('warning', enWarning)
  const actions = useSection('actions', enActions)
  const locale = useLocale()
  const update = useUpdate()
  const state = connection?.state
  const provider = givenProvider === undefined ? connection?.store.provider : toProvider(givenProvider)
  if (!provider) {
    throw new Error(
      'latchkey: a ReconnectBanner alone needs `provider`, `failure` and `onUpdate`. Pass them, or put it into a <ConnectionProvider>.',
    )
  }

  const failure = givenFailure ?? (state && brokenBy(state))
  if (!failure) return null
  const company = givenCompany ?? (state && companyOf(state))
  const action = onUpdate ?? (connection ? update : undefined)
  // Nothing to press while the new key is being entered already.
  const offersUpdate = !state || (entryOf(state) === 'absent' && state.status !== 'disconnecting')
  const context = { name: provider.name, keyKind: provider.keyKind, failure, locale }
  const cause = words.cause(context)

  return (
    <Warning
      {...props}
      spoken={spoken ?? !connection}
      status={state?.status}
      text={words.text(context)}
      cause={sentences(cause, company && words.affected(companyLabel(company)))}
      action={action}
      actionHidden={!offersUpdate}
      actionLabel={updateLabel ?? actions.updateBroken(provider.keyKind)}
    />
  )
})

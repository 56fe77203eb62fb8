import type { ComponentPropsWithRef } from 'react'
import { brokenBy, connectionOf } from '../core/selectors'
import { companyLabel } from '../messages/companyLabel'
import { enSummary } from '../messages/en'
import { shownCompany } from '../messages/shownCompany'
import { useConnection } from '../react/useConnection'
import { useOnline } from '../react/useOnline'
import { useSection } from '../react/useSection'
import { ConnectionFacts } from './ConnectionFacts'
import { CopyButton } from './CopyButton'
import { FieldMessage } from './FieldMessage'
import { freshnessOf } from './freshnessOf'
import { Icon } from './Icon'
import { type ClassNames, parts } from './parts'
import { SummaryActions } from './SummaryActions'
import { statusIcons } from './statusIcons'
import { useFailureText } from './useFailureText'
import { useNow } from './useNow'
import { withRef } from './withRef'

export type ConnectionSummaryPart =
  | 'summary'
  | 'summary-status'
  | 'company-id'
  | 'facts'
  | 'actions'
  | 'update'
  | 'disconnect'
  | 'offline'
  | 'error'

/** Props of `ConnectionSummary`; the rest goes to its `section`. */
export interface ConnectionSummaryProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** Leaves out facts and actions. @default while a key is entered or checked */
  compact?: boolean | undefined
  /** `false` where a warning beside it offers the update already. @default true */
  update?: boolean | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
  classNames?: ClassNames<ConnectionSummaryPart> | undefined
}

/**
 * Whom the connection belongs to, what is known of it, and what can be done with it (R12, R19, R21). Renders a
 * `<section>`, or nothing without a connection.
 */
export const ConnectionSummary = withRef(function ConnectionSummary({
  compact,
  update = true,
  now,
  classNames,
  className,
  ...props
}: ConnectionSummaryProps) {
  const { state, store } = useConnection()
  const words = useSection('summary', enSummary)
  const time = useNow(now)
  const online = useOnline()
  const disconnectFailed = state.status === 'failed' && state.operation === 'disconnect'
  const failure = useFailureText(disconnectFailed ? state.failure : null)
  const connection = connectionOf(state)
  if (!connection) return null

  const { company } = connection
  const status = brokenBy(state) ? 'action-required' : 'connected'
  const brief = compact ?? !(disconnectFailed || state.status === 'disconnecting' || state.status === status)
  const freshness = freshnessOf(connection, store.expiryWarningDays, time)
  const part = parts(classNames)

  return (
    <section
      {...props}
      className={part('summary', 'lk-root', className)}
      data-status={status}
      aria-busy={state.status === 'disconnecting' || undefined}
    >
      <p className={part('summary-status')} role="heading" aria-level={3} tabIndex={-1}>
        {status === 'connected' ? <Icon d={statusIcons.connected} /> : null}
        <bdi>{status === 'connected' ? words.connectedTo(shownCompany(company)) : companyLabel(company)}</bdi>
      </p>
      <p className={part('company-id')}>
        {company.name ? <bdi>{words.companyId(shownCompany(company).id)}</bdi> : null}{' '}
        <CopyButton text={company.id} label={words.copyId} labelled={!company.name} copied={words.copied} />
      </p>
      {brief ? null : (
        <>
          <ConnectionFacts connection={connection} freshness={freshness} className={part('facts')} />
          {online ? null : <p className={part('offline')}>{words.offline}</p>}
          <FieldMessage text={failure} className={part('error')} />
          <SummaryActions company={company} update={update} stale={freshness.stale} part={part} />
        </>
      )}
    </section>
  )
})

import { type ComponentPropsWithRef, useContext } from 'react'
import { brokenBy, connectionOf } from '../../core/states/selectors'
import { enSummary } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { shownCompany } from '../../messages/wording/shownCompany'
import { useAskedCheck } from '../../react/connection/useAskedCheck'
import { useConnection } from '../../react/connection/useConnection'
import { getResultProps } from '../../react/focus/getResultProps'
import { useOnline } from '../../react/page/useOnline'
import { useSection } from '../../react/words/useSection'
import { badgeIcons } from '../elements/badgeIcons'
import { FieldMessage } from '../elements/FieldMessage'
import { Icon } from '../elements/Icon'
import { useFailureText } from '../elements/useFailureText'
import { SubtitleContext } from '../heading/SubtitleContext'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { ConnectionFacts } from './ConnectionFacts'
import { CopyButton } from './CopyButton'
import { SummaryActions } from './SummaryActions'

/** Props of `ConnectionSummary`; the rest goes to its `section`. */
export interface ConnectionSummaryProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>,
    PartsProps<PartOf<'ConnectionSummary'>> {
  /** Leaves out facts and actions. @default while a key is entered or checked */
  compact?: boolean | undefined
  /** `false` where a warning beside it offers the update already. @default true */
  update?: boolean | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
}

/**
 * Whom the connection belongs to, what is known of it, and what can be done with it (R12, R19, R21). Renders a
 * `<section>`, or nothing without a connection.
 */
export const ConnectionSummary = withRef(function ConnectionSummary({
  compact,
  update = true,
  now,
  ...given
}: ConnectionSummaryProps) {
  const { state } = useConnection()
  const { part, props } = useParts('summary', given)
  usePageTheme({ by: state.status })
  const words = useSection('summary', enSummary)
  const online = useOnline()
  const isTold = useContext(SubtitleContext)
  const disconnectFailed = state.status === 'failed' && state.operation === 'disconnect'
  const asked = useAskedCheck()
  const disconnectFailure = useFailureText(disconnectFailed ? state.failure : null)
  const checkFailure = useFailureText(asked.failure, 'check')
  const connection = connectionOf(state)
  if (!connection) return null

  const { company } = connection
  const badge = brokenBy(state) ? 'action-required' : 'connected'
  const brief = compact ?? !(disconnectFailed || state.status === 'disconnecting' || state.status === badge)
  const companyId = part(
    'company-id',
    <p>
      {company.name ? <bdi>{words.companyId(shownCompany(company).id)}</bdi> : null}{' '}
      <CopyButton text={company.id} label={words.copyId} labelled={!company.name} copied={words.copied} />
    </p>,
  )

  return part(
    'summary',
    <section
      aria-busy={state.status === 'disconnecting' || undefined}
      {...props}
      data-status={state.status}
      data-badge={badge}
    >
      {isTold ? null : (
        <>
          {part(
            'summary-status',
            <p {...getResultProps('result')} role="heading" aria-level={3}>
              {badge === 'connected' ? <Icon d={badgeIcons.connected} /> : null}
              <bdi>{badge === 'connected' ? words.connectedTo(shownCompany(company)) : companyLabel(company)}</bdi>
            </p>,
          )}
          {companyId}
        </>
      )}
      {brief ? null : <ConnectionFacts now={now} />}
      {isTold ? companyId : null}
      {brief ? null : (
        <>
          {online ? null : part('offline', <p>{words.offline}</p>)}
          {part('error', <FieldMessage text={checkFailure ?? disconnectFailure} />)}
          <SummaryActions company={company} update={update} checkNow={{ onAsk: asked.ask, failure: checkFailure }} />
        </>
      )}
    </section>,
    'lk-root',
  )
})

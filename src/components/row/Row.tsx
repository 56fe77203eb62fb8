import type { ReactElement, ReactNode } from 'react'
import { companyOf } from '../../core/states/selectors'
import { enBadge, enDialog } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { useAskedCheck } from '../../react/connection/useAskedCheck'
import { useConnection } from '../../react/connection/useConnection'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import { ProviderMark } from '../heading/ProviderMark'
import { usePageTheme } from '../look/usePageTheme'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { ConnectionBadge } from '../status/ConnectionBadge'
import { LiveRegions } from '../status/LiveRegions'
import { useToldExpiry } from '../time/useToldExpiry'
import type { ConnectionRowProps } from './ConnectionRow'
import { RowActions } from './RowActions'
import { RowExpiry } from './RowExpiry'
import { RowFailure } from './RowFailure'

/** The row of the connection around. */
export const Row = withRef(function Row({
  layout = 'line',
  onAskForKey,
  now,
  ...given
}: Omit<ConnectionRowProps, 'connection'>) {
  const { state, badge, store } = useConnection()
  const { part, props } = useParts('row', given)
  usePageTheme()
  const asked = useAskedCheck()
  const words = useSection('dialog', enDialog)
  const badges = useSection('badge', enBadge)
  const id = useOwnId()
  const { provider } = store
  const company = companyOf(state)
  const whose = company ? companyLabel(company) : words.keyKind(provider)
  const isLine = layout === 'line'
  const expiry = useToldExpiry(state, now)

  // Counts where no stylesheet sets them apart; between cells there may be none.
  const space = isLine ? ' ' : null
  const cells = (
    <>
      {part(
        'row-provider',
        first(
          isLine,
          <>
            <ProviderMark />
            {part(
              'row-name',
              <bdi id={`${id}-name`} title={provider.name}>
                {provider.name}
              </bdi>,
            )}
          </>,
        ),
      )}
      {space}
      {part(
        'row-company',
        other(
          isLine,
          <>
            {company ? <bdi title={whose}>{whose}</bdi> : null}
            <RowFailure unchecked={asked.failure} otherwise={company ? null : <bdi title={whose}>{whose}</bdi>} />
            {expiry && state.status !== 'failed' ? (
              <RowExpiry {...expiry} warningDays={store.expiryWarningDays} now={now} />
            ) : null}
          </>,
        ),
      )}
      {space}
      {part('row-status', other(isLine, <ConnectionBadge title={badges[badge]} />))}
      {space}
      {part(
        'row-actions',
        other(
          isLine,
          <LiveRegions>
            <RowActions id={id} onAskForKey={onAskForKey} asked={asked} />
          </LiveRegions>,
        ),
      )}
    </>
  )
  const about = { ...props, 'data-status': state.status, 'data-badge': badge }

  return part(
    'row',
    // SAFETY: the props are those of any element, and the host says which one it is.
    isLine ? (
      <div {...about}>{part('frame', <div>{part('row-line', <div>{cells}</div>)}</div>)}</div>
    ) : (
      <tr {...(about as object)}>{cells}</tr>
    ),
    'lk-root',
  )
})

function first(isLine: boolean, children: ReactNode): ReactElement {
  return isLine ? <div>{children}</div> : <th scope="row">{children}</th>
}

function other(isLine: boolean, children: ReactNode): ReactElement {
  return isLine ? <div>{children}</div> : <td>{children}</td>
}

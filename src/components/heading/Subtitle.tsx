import { brokenBy, companyOf } from '../../core/states/selectors'
import { enDialog, enSummary } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { shownCompany } from '../../messages/wording/shownCompany'
import { useConnection } from '../../react/connection/useConnection'
import { getResultProps } from '../../react/focus/getResultProps'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'

/** The line below a provider's name: whom the connection belongs to (R12), or, before there is one, whose key is asked for. */
export function Subtitle() {
  const { state, store } = useConnection()
  const summary = useSection('summary', enSummary)
  const dialog = useSection('dialog', enDialog)
  const { part } = useParts()
  const company = companyOf(state)

  // Another element, since Orca takes one that becomes a heading for what it was, and reads it twice.
  return company
    ? part(
        'subtitle',
        <p key="result" {...getResultProps('result')} role="heading" aria-level={3}>
          <bdi>{brokenBy(state) ? companyLabel(company) : summary.connectedTo(shownCompany(company))}</bdi>
        </p>,
      )
    : part('subtitle', <p>{dialog.keyKind(store.provider)}</p>)
}

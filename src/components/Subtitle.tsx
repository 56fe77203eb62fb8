import { brokenBy, companyOf } from '../core/selectors'
import { companyLabel } from '../messages/companyLabel'
import { enDialog, enSummary } from '../messages/en'
import { shownCompany } from '../messages/shownCompany'
import { getResultProps } from '../react/getResultProps'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { useParts } from './useParts'

/** The line below a provider's name: whom the connection belongs to (R12), or, before there is one, whose key is asked for. */
export function Subtitle() {
  const { state, store } = useConnection()
  const summary = useSection('summary', enSummary)
  const dialog = useSection('dialog', enDialog)
  const { part } = useParts()
  const company = companyOf(state)

  return company
    ? part(
        'subtitle',
        <p {...getResultProps('result')} role="heading" aria-level={3}>
          <bdi>{brokenBy(state) ? companyLabel(company) : summary.connectedTo(shownCompany(company))}</bdi>
        </p>,
      )
    : part('subtitle', <p>{dialog.keyKind(store.provider)}</p>)
}

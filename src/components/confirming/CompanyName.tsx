import type { Company } from '../../core/provider/company'
import { enCompany } from '../../messages/en'
import { shownCompany } from '../../messages/wording/shownCompany'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'

export interface CompanyNameProps {
  company: Company
  /** What the company is to the question; nothing where only one stands there. */
  term?: string | undefined
}

/** A company by name and id, isolated from the direction of the text around it. */
export function CompanyName({ company, term }: CompanyNameProps) {
  const { id, name } = shownCompany(company)
  const words = useSection('company', enCompany)
  const { part } = useParts()

  return part(
    'company',
    <span>
      {/* The spaces count where no stylesheet sets them apart. */}
      {term ? part('company-term', <span>{term}</span>) : null} {name ? part('company-name', <bdi>{name}</bdi>) : null}{' '}
      {part('company-id', <bdi>{words.companyId(id)}</bdi>)}
    </span>,
  )
}

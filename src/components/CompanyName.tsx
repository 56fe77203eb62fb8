import type { Company } from '../core/company'
import { enCompany } from '../messages/en'
import { shownCompany } from '../messages/shownCompany'
import { useSection } from '../react/useSection'

export interface CompanyNameProps {
  company: Company
  /** What the company is to the question; nothing where only one stands there. */
  term?: string | undefined
}

/** A company by name and id, isolated from the direction of the text around it. */
export function CompanyName({ company, term }: CompanyNameProps) {
  const { id, name } = shownCompany(company)
  const words = useSection('company', enCompany)

  return (
    <span className="lk-company">
      {/* The spaces count where no stylesheet sets them apart. */}
      {term ? <span className="lk-company-term">{term}</span> : null}{' '}
      {name ? <bdi className="lk-company-name">{name}</bdi> : null}{' '}
      <bdi className="lk-company-id">{words.companyId(id)}</bdi>
    </span>
  )
}

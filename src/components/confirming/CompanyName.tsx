import type { Company } from '../../core/provider/company'
import { enCompany } from '../../messages/en'
import { shownCompany } from '../../messages/wording/shownCompany'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'
import { CompanyId } from './CompanyId'

export interface CompanyNameProps {
  company: Company
  /** What the company is to the question; nothing where only one stands there. */
  term?: string | undefined
  /** `row`: on one line, with the middle of its ID heard and copied only. @default 'whole' */
  look?: 'whole' | 'row'
}

/** A company by name and id, isolated from the direction of the text around it. */
export function CompanyName({ company, term, look = 'whole' }: CompanyNameProps) {
  const { id, name } = shownCompany(company)
  const words = useSection('company', enCompany)
  const { part } = useParts()
  const isRow = look === 'row'

  return part(
    'company',
    <span data-look={look}>
      {/* The spaces count where no stylesheet sets them apart. */}
      {term ? part('company-term', <span>{term}</span>) : null}{' '}
      {name ? part('company-name', <bdi title={isRow ? name : undefined}>{name}</bdi>) : null}{' '}
      {part('company-id', <bdi>{isRow ? <CompanyId id={id} label={words.companyId} /> : words.companyId(id)}</bdi>)}
    </span>,
  )
}

import { enCompany } from '../messages/en'
import { useOwnId } from '../react/useOwnId'
import { useSection } from '../react/useSection'
import { Icon } from './Icon'
import { searchIcon } from './iconPaths'

export interface CompanySearchProps {
  /** The ID of the form that it belongs to. */
  form: string
  onSearch: (text: string) => void
  /** How many companies match; null while nothing is searched for. */
  found: number | null
}

/** Narrows a long list of companies down, and says how many are left. */
export function CompanySearch({ form, onSearch, found }: CompanySearchProps) {
  const words = useSection('company', enCompany)
  const id = useOwnId()

  return (
    <div className="lk-search">
      <label className="lk-description" htmlFor={id}>
        {words.search}
      </label>
      <div className="lk-field">
        <Icon d={searchIcon} />
        <input
          id={id}
          form={form}
          className="lk-input"
          type="search"
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            // Enter looks for the next step of a search; here it would confirm a company.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </div>
      <p className="lk-found" aria-live="polite">
        {found === null ? '' : words.found(found)}
      </p>
    </div>
  )
}

import { enCompany } from '../../messages/en'
import { focusTarget } from '../../react/focus/focusTarget'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import { Icon } from '../elements/Icon'
import { searchIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'

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
  const { part } = useParts()

  return part(
    'search',
    <div>
      {part('description', <label htmlFor={id}>{words.search}</label>)}
      {part(
        'field',
        <div>
          <Icon d={searchIcon} />
          {part(
            'input',
            <input
              {...focusTarget('field')}
              id={id}
              form={form}
              type="search"
              autoComplete="off"
              onChange={(event) => onSearch(event.target.value)}
              onKeyDown={(event) => {
                // Enter looks for the next step of a search; here it would confirm a company.
                if (event.key === 'Enter') event.preventDefault()
              }}
            />,
          )}
        </div>,
      )}
      {part('found', <p aria-live="polite">{found === null ? '' : words.found(found)}</p>)}
    </div>,
  )
}

import type { Company } from '../../core/provider/company'
import { capText } from '../../key/scrubbing/capText'
import { idPieces } from './idPieces'

/** The companies that could not be told from another one if their long names and IDs were cut. */
export function lookalikes(companies: readonly Company[]): ReadonlySet<Company> {
  const first = new Map<string, Company>()
  const found = new Set<Company>()
  for (const company of companies) {
    const { id, name } = company
    const [start, middle, end] = idPieces(id)
    // Of two with one name, the ID alone tells.
    for (const look of [capText(name || id, shownName).toLowerCase(), `${start}${middle && '…'}${end}`]) {
      const other = first.get(look)
      if (other) found.add(other).add(company)
      else first.set(look, company)
    }
  }
  return found
}

/** About as much of a name as a narrow row has room for. */
const shownName = 24

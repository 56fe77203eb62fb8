import type { Company } from '../../core/provider/company'

/** The companies whose name or id holds every word of `search`, whatever its case or accents. */
export function matchingCompanies(companies: readonly Company[], search: string): readonly Company[] {
  if (!search.trim()) return companies
  const words = plain(search).split(/\s+/)
  return companies.filter(({ id, name = '' }) => {
    const text = plain(`${name} ${id}`)
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

import type { Company } from '../core/provider/company'
import type { Identity } from '../server/provider/ProviderContext'

type Details = Omit<Extract<Identity, { ok: true }>, 'ok' | 'companies'>

/** The key works and is for these; an answer that names none of them is one that was not expected. */
export function accept(companies: readonly (Company | null)[], details: Details = {}): Identity {
  const [first, ...rest] = companies.filter((company) => company !== null)
  return first ? { ok: true, companies: [first, ...rest], ...details } : { ok: false, code: 'unexpected-answer' }
}

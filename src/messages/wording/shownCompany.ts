import type { Company } from '../../core/provider/company'

const most = 120

/** A company as it is said: the middle of an id of more than 120 characters is left out, so that both ends tell it from others. */
export function shownCompany(company: Company): Company {
  const points = [...company.id]
  const { length } = points
  return length > most
    ? { ...company, id: [...points.slice(0, most / 2), '…', ...points.slice(length + 1 - most / 2)].join('') }
    : company
}

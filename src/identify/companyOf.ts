import type { Company } from '../core/provider/company'

/** Null where a vendor's answer holds no id: then it is not what we asked for. A number is an id as well. */
export function companyOf(id: unknown, name?: unknown): Company | null {
  const text = typeof id === 'number' ? String(id) : id
  if (typeof text !== 'string' || text === '') return null
  return typeof name === 'string' && name.trim() !== '' ? { id: text, name } : { id: text }
}

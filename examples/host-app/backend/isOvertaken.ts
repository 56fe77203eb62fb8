import type { Company } from 'latchkey/server'
import type { Backend, Owner } from './Backend'

/**
 * Whether another company was connected meanwhile, in another tab or by a colleague: then what the person confirmed was
 * about something else (R14).
 */
export async function isOvertaken(
  { connections }: Backend,
  owner: Owner,
  wanted: Company,
  seen: Company | null,
): Promise<boolean> {
  const existing = await connections.find(owner)
  return existing !== null && existing.company.id !== wanted.id && existing.company.id !== seen?.id
}

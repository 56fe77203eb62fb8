import type { Known } from '../events'
import type { State } from '../states'

/** Whether the truth makes the failure moot: what was in doubt is decided. */
export function isSettledBy({ operation, failure, origin }: State<'failed'>, known: Known): boolean {
  if (operation === 'check') return true
  if (operation === 'disconnect') return known.connection === null
  if (failure.code !== 'activation-unconfirmed' || known.connection === null) return false
  if (origin.status === 'not-connected') return true
  const { company, revision } = origin.connection
  return company.id !== known.connection.company.id || revision !== known.connection.revision
}

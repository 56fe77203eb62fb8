import type { Known } from '../events'
import type { State } from '../states'

/** Whether the truth makes the failure moot: what was in doubt is decided. */
export function isSettledBy({ operation, failure, origin }: State<'failed'>, known: Known): boolean {
  if (operation === 'check') return true
  if (operation === 'disconnect') return known.connection === null
  if (failure.code !== 'activation-unconfirmed' || known.connection === null) return false
  if (origin.status === 'not-connected') return true
  const { company, revision } = origin.connection
  const found = known.connection
  const hasMoved = revision !== undefined && found.revision !== undefined && revision !== found.revision
  return company.id !== found.company.id || hasMoved
}

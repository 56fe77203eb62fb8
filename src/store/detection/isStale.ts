import { connectionOf } from '../../core/selectors'
import type { State } from '../../core/states'
import { timeOf } from '../../core/timeOf'

/** Whether what is known at the start is too old to be shown for long without asking. */
export function isStale(state: State, intervalMs: number | false): boolean {
  const verifiedAt = connectionOf(state)?.verifiedAt
  return intervalMs !== false && verifiedAt !== undefined && Date.now() - timeOf(verifiedAt) > intervalMs
}

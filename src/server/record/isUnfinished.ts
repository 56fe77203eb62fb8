import type { ConnectionRecord } from '../vault/ConnectionRecord'

/** Whether something is to be finished or taken back. */
export function isUnfinished({ next, live, removals }: ConnectionRecord): boolean {
  return next !== null || live?.stage === 'removing' || removals.length > 0
}

import type { Company } from '../../core/provider/company'
import type { ConnectionRecord, KeptKey, LiveKey, NextKey } from '../vault/ConnectionRecord'

const mostEnded = 20
const mostRemovals = 50

/** Whether a company is connected that is neither this one nor the one that the person saw (R14). */
export function isOvertaken({ live }: ConnectionRecord, company: Company, replaces: string | null): boolean {
  return live !== null && live.company.id !== company.id && live.company.id !== replaces
}

/** It is in use from now on; what it replaces is to be taken back, which finds out whether both are one installation. */
export function withLive(record: ConnectionRecord, key: KeptKey, now: string): ConnectionRecord {
  // By the time as well: where a vault forgets whom it kept, a page that was open since then still tells newer from older.
  const revision = Math.max(record.revision + 1, Math.floor(Date.parse(now) / 1000))
  const before = record.live
  const live: LiveKey = { ...key, since: now, verifiedAt: now, failure: null, revision, stage: 'live' }
  return {
    ...record,
    revision,
    live,
    ended: before ? withEnded(record, before) : record.ended,
    removals: before ? withRemoval(record, before) : record.removals,
  }
}

/** What was to go live does not. */
export function withoutNext(record: ConnectionRecord, next: NextKey): ConnectionRecord {
  return { ...record, next: null, removals: withRemoval(record, next) }
}

export function withoutLive(record: ConnectionRecord, live: LiveKey): ConnectionRecord {
  return { ...record, live: null, ended: withEnded(record, live) }
}

export function withEnded({ ended }: ConnectionRecord, { attempt }: KeptKey): readonly string[] {
  return [attempt, ...ended.filter((one) => one !== attempt)].slice(0, mostEnded)
}

export function withRemoval({ removals }: ConnectionRecord, key: KeptKey): readonly KeptKey[] {
  return key.installation === null ? removals : [...removals, key].slice(-mostRemovals)
}

import type { Company } from '../core/company'
import type { Connection, KnownConnection } from '../core/connection'
import type { Failure } from '../core/failures'
import type { Activate, Check, Disconnect, FailedAnswer, Validate } from '../store/validator'

/** A key that the fake provider knows. */
export interface FakeKey {
  readonly key: string
  readonly companies: readonly [Company, ...Company[]]
  readonly expiresAt?: string
}

export interface FakeBackend {
  readonly validate: Validate
  readonly activate: Activate
  readonly check: Check
  readonly disconnect: Disconnect
  /** From now on the provider refuses this key; an existing connection that uses it breaks. */
  readonly refuse: (key: string, failure: Failure) => void
  /** What the backend holds, without the key. */
  readonly connection: () => KnownConnection
}

/** A whole backend in memory, with a provider behind it: keys can be refused later, and `check` then says so. */
export function fakeBackend(keys: readonly FakeKey[]): FakeBackend {
  const refused = new Map<string, Failure>()
  let live: { readonly key: string; readonly connection: Connection } | null = null

  function find(key: string): FakeKey | FailedAnswer {
    const failure = refused.get(key)
    if (failure) return { ok: false, ...failure }
    return keys.find((known) => known.key === key) ?? { ok: false, code: 'invalid-key' }
  }

  return {
    validate(key) {
      const found = find(key.reveal())
      if ('ok' in found) return found
      const { companies, expiresAt } = found
      const details = expiresAt ? { expiresAt } : {}
      return companies.length === 1
        ? { ok: true, company: companies[0], ...details }
        : { ok: true, companies, ...details }
    },
    activate(key, { company }) {
      const found = find(key.reveal())
      if ('ok' in found) return found
      const { expiresAt } = found
      const now = new Date().toISOString()
      const revision = (live?.connection.revision ?? 0) + 1
      const connection = { company, connectedAt: now, verifiedAt: now, revision, ...(expiresAt && { expiresAt }) }
      live = { key: key.reveal(), connection }
      return { ok: true, company, ...(expiresAt && { expiresAt }) }
    },
    check() {
      if (!live) return { ok: true, connection: null }
      const failure = refused.get(live.key)
      return failure
        ? { ok: false, ...failure, company: live.connection.company }
        : { ok: true, connection: live.connection }
    },
    disconnect() {
      live = null
      return { ok: true }
    },
    refuse: (key, failure) => void refused.set(key, failure),
    connection() {
      if (!live) return null
      const failure = refused.get(live.key)
      return failure ? { connection: live.connection, failure } : live.connection
    },
  }
}

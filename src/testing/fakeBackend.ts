import type {
  Activate,
  ActivateAnswer,
  Check,
  CheckAnswer,
  Disconnect,
  FailedAnswer,
  Validate,
  ValidateAnswer,
} from '../border/callbacks'
import type { Connection, KnownConnection } from '../core/connection/connection'
import { keyHint } from '../core/connection/keyHint'
import type { Failure } from '../core/failures/failures'
import type { Company } from '../core/provider/company'

/** A key that the fake provider knows. */
export interface FakeKey {
  readonly key: string
  readonly companies: readonly [Company, ...Company[]]
  readonly expiresAt?: string
}

/** A backend in memory that keeps its promises: the four callbacks, and what a test changes behind them. */
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

/**
 * A whole backend in memory, with a provider behind it: keys can be refused later, and `check` then says so. It keeps
 * what `validatorContract` asks of a backend.
 */
export function fakeBackend(keys: readonly FakeKey[]): FakeBackend {
  const refused = new Map<string, Failure>()
  const activations = new Map<string, ActivateAnswer>()
  let live: { readonly key: string; readonly connection: Connection } | null = null

  function find(key: string): FakeKey | FailedAnswer {
    const failure = refused.get(key)
    if (failure) return { ok: false, ...failure }
    return keys.find((known) => known.key === key) ?? { ok: false, code: 'invalid-key' }
  }

  function identify(key: string): ValidateAnswer {
    const found = find(key)
    if ('ok' in found) return found
    const { companies, expiresAt } = found
    const details = expiresAt ? { expiresAt } : {}
    return companies.length === 1
      ? { ok: true, company: companies[0], ...details }
      : { ok: true, companies, ...details }
  }

  function goLive(key: string, { company: { id }, fields }: Parameters<Activate>[1]): ActivateAnswer {
    const found = find(key)
    if ('ok' in found) return found
    const company = found.companies.find((one) => one.id === id)
    if (!company) return { ok: false, code: 'company-mismatch', company: found.companies[0] }
    const details = found.expiresAt ? { expiresAt: found.expiresAt } : {}
    const now = new Date().toISOString()
    const revision = (live?.connection.revision ?? 0) + 1
    const hint = keyHint(key)
    const told = { ...details, ...(hint && { keyHint: hint }), ...(Object.keys(fields).length > 0 && { fields }) }
    live = { key, connection: { company, connectedAt: now, verifiedAt: now, revision, ...told } }
    return { ok: true, company, ...details }
  }

  function look(): CheckAnswer {
    if (!live) return { ok: true, connection: null }
    const { company } = live.connection
    const failure = refused.get(live.key)
    return failure ? { ok: false, ...failure, company } : { ok: true, connection: live.connection }
  }

  return {
    validate: (key, { signal }) => unlessAborted(signal, () => identify(key.reveal())),
    activate: (key, context) =>
      unlessAborted(context.signal, () => {
        const answer = activations.get(context.idempotencyKey) ?? goLive(key.reveal(), context)
        activations.set(context.idempotencyKey, answer)
        return answer
      }),
    check: ({ signal }) => unlessAborted(signal, look),
    disconnect: ({ signal }) =>
      unlessAborted(signal, () => {
        live = null
        return { ok: true }
      }),
    refuse: (key, failure) => void refused.set(key, failure),
    connection() {
      if (!live) return null
      const failure = refused.get(live.key)
      return failure ? { connection: live.connection, failure } : live.connection
    },
  }
}

/** Done at once, and answered a moment later, as over a network: long enough to be called off. */
async function unlessAborted<Answer>(signal: AbortSignal, answer: () => Answer): Promise<Answer> {
  signal.throwIfAborted()
  const given = answer()
  await Promise.resolve()
  signal.throwIfAborted()
  return given
}

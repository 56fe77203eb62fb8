import type { FailureCode } from '../../../src/core/failures/failures'
import type { Company } from '../../../src/core/provider/company'
import type { MayActivateFor } from '../../../src/core/states/commands'
import { acme, globex } from '../setup'

export type KeyFor = 'acme' | 'globex' | 'both' | 'nobody'
const companiesOf: Readonly<Record<KeyFor, readonly Company[]>> = {
  acme: [acme],
  globex: [globex],
  both: [acme, globex],
  nobody: [],
}

interface Stored {
  readonly company: Company
  readonly revision: number
  readonly hint: string
  readonly expiresAt: number | null
}

/** What a host's backend and its provider are to a widget. It holds the truth, and knows nothing of the store. */
export class ModelBackend {
  connection: Stored | null = null
  /** Why the key in use does not work any more. */
  failure: FailureCode | null = null
  readonly #pending: (() => void)[] = []
  readonly #keys = new Map<string, KeyFor>()
  readonly #clock: () => number
  readonly #tellsRevision: boolean
  #revision = 0

  constructor(clock: () => number, tellsRevision: boolean) {
    this.#clock = clock
    this.#tellsRevision = tellsRevision
  }

  issue(key: string, of: KeyFor) {
    this.#keys.set(key, of)
  }

  goLive(company: Company, key: string, expiresInMs: number | null = null) {
    this.#revision += 1
    const expiresAt = expiresInMs === null ? null : this.#clock() + expiresInMs
    this.connection = { company, revision: this.#revision, hint: key.slice(-4), expiresAt }
    this.failure = null
  }

  break(code: FailureCode) {
    if (this.connection) this.failure = code
  }

  remove() {
    this.#revision += 1
    this.connection = null
    this.failure = null
  }

  /** What the provider does in the background is done. */
  finishPending() {
    for (const finish of this.#pending.splice(0)) finish()
  }

  isExpired(): boolean {
    const at = this.connection?.expiresAt ?? null
    return at !== null && at <= this.#clock()
  }

  /** Whether it is too close to call, for clocks that are read at different moments. */
  isAboutToExpire(): boolean {
    const at = this.connection?.expiresAt ?? null
    return at !== null && Math.abs(at - this.#clock()) < 10_000
  }

  validate(key: string, mayActivateFor: MayActivateFor) {
    const companies = companiesOf[this.#keys.get(key) ?? 'nobody']
    const [only, ...others] = companies
    if (!only) return { ok: false, code: 'invalid-key' }
    const target = companies.find(({ id }) => id === mayActivateFor) ?? (mayActivateFor === 'any' ? only : null)
    if (mayActivateFor !== null && !target) return { ok: false, code: 'company-mismatch', companies }
    if (mayActivateFor === 'any' && others.length > 0) return { ok: false, code: 'company-mismatch', companies }
    if (target) {
      this.goLive(target, key)
      return { ok: true, company: target }
    }
    return others.length > 0 ? { ok: true, companies } : { ok: true, company: only }
  }

  activate(key: string, company: Company, inBackground: boolean) {
    const isAllowed = companiesOf[this.#keys.get(key) ?? 'nobody'].some(({ id }) => id === company.id)
    if (!isAllowed) return { ok: false, code: 'company-mismatch' }
    if (inBackground) {
      this.#pending.push(() => this.goLive(company, key))
      return { ok: true, pending: true }
    }
    this.goLive(company, key)
    return { ok: true, company }
  }

  check() {
    if (this.#pending.length > 0) return { ok: true, pending: true }
    if (!this.connection) return { ok: true, connection: null }
    const code = this.failure ?? (this.isExpired() ? 'expired-key' : null)
    if (code) return { ok: false, code, company: this.connection.company }
    const { company, revision, hint, expiresAt } = this.connection
    return {
      ok: true,
      connection: {
        company,
        verifiedAt: new Date(this.#clock()).toISOString(),
        ...(expiresAt !== null && { expiresAt: new Date(expiresAt).toISOString() }),
        ...(this.#tellsRevision && { revision, keyHint: hint }),
      },
    }
  }

  disconnect() {
    this.remove()
    return { ok: true }
  }
}

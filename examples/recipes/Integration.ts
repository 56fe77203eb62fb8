import type {
  CheckAnswer,
  Company,
  Connection,
  DisconnectAnswer,
  FailedAnswer,
  ValidateAnswer,
  ValidateRequest,
} from 'latchkey/server'

/** Whose connection: a customer of yours, as your own user management knows it. */
export interface Owner {
  readonly id: string
  readonly name?: string
}

/** What a provider needs to be asked with. */
export interface Credential {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

/** Asks the provider whose key this is; changes nothing. Rejects only when it was aborted. */
export type Identify = (
  credential: Credential,
  context: { readonly owner: Owner; readonly signal: AbortSignal },
) => Promise<{ readonly ok: true; readonly companies: readonly [Company, ...Company[]] } | FailedAnswer>

/** A connection as it is kept. The attempt that made it is kept along, so that a retry of it changes nothing. */
export interface Kept extends Credential {
  readonly connection: Connection
  readonly attempt: string
}

/** Keeps one connection for each owner, encrypted. May throw a `VaultFailure`. */
export interface Vault {
  get(owner: Owner, signal: AbortSignal): Promise<Kept | null>
  /**
   * Puts `kept` in the place of `before`, which `get` gave: in a database, an update where the revision is still that one,
   * or an insert where there was none. False when something else is there by now, and then nothing is changed. A store that
   * can't compare writes always.
   */
  put(owner: Owner, kept: Kept, before: Kept | null, signal: AbortSignal): Promise<boolean>
  remove(owner: Owner, signal: AbortSignal): Promise<void>
}

/** The vault did not do what it was asked. Carries nothing of what the vault said, which may hold a key. */
export class VaultFailure extends Error {
  readonly answer: FailedAnswer

  constructor(code: FailedAnswer['code']) {
    super(code)
    this.answer = { ok: false, code }
  }
}

/** What a route handler calls. */
export interface Integration {
  validate(
    owner: Owner,
    request: ValidateRequest,
    context: { readonly idempotencyKey: string; readonly signal: AbortSignal },
  ): Promise<ValidateAnswer>
  check(owner: Owner, signal: AbortSignal): Promise<CheckAnswer>
  disconnect(owner: Owner, signal: AbortSignal): Promise<DisconnectAnswer>
}

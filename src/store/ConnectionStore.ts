import type { KnownConnection } from '../core/connection/connection'
import type { Failure } from '../core/failures/failures'
import type { ProviderDefinition } from '../core/provider/provider'
import type { State } from '../core/states/states'

/** One connection, without React: its state, and everything that can be done about it. */
export interface ConnectionStore {
  readonly provider: ProviderDefinition
  /** How often `validate` is asked at most, automatic retries included. */
  readonly tries: number
  /** Days before `expiresAt` from which the summary warns. */
  readonly expiryWarningDays: number
  /** Whether the host gave a `disconnect`, a `check`, an `activate`. Decides which actions and steps are shown. */
  readonly capabilities: { readonly disconnect: boolean; readonly check: boolean; readonly activate: boolean }
  readonly getState: () => State
  /** Returns what removes the listener. A store that has not started yet, as outside a page, starts with its first one. */
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Hands a key over. It is read, validated, and forgotten when the attempt ends; `fields` hold the provider's extra
   * fields by name. What looks wrong fails once with `key-doubtful`, and goes through when it is handed over again.
   * Does nothing while an attempt runs.
   * @param reading `as-is`: nothing is taken off the text. @default 'read'
   */
  readonly submit: (key: string, fields?: Readonly<Record<string, string>>, reading?: 'read' | 'as-is') => void
  readonly update: () => void
  readonly cancel: () => void
  readonly confirm: (companyId: string) => void
  readonly disconnect: () => void
  /**
   * Asks the backend now whether the connection still works. Resolves when it has answered: with what kept it from telling,
   * such as `network`, which changes no state of a connection; `null` where it told, or where there was nothing to ask.
   * Never rejects, so it need not be awaited.
   */
  readonly check: () => PromiseLike<Failure | null>
  /** @param failure default `{ code: 'invalid-key' }` */
  readonly reportAuthenticationLost: (failure?: Failure) => void
  /** Tells the store what the host knows to be true now. */
  readonly setConnection: (known: KnownConnection) => void
  /** Aborts what may be aborted, forgets the key, removes every timer and listener. */
  readonly dispose: () => void
}

import type { Activate, Check, Disconnect, Validate } from '../border/callbacks'
import type { KnownConnection } from '../core/connection/connection'
import type { ProviderDefinition } from '../core/provider/provider'
import type { ConnectionEvent } from './ConnectionEvent'

/**
 * What a host gives. Callbacks are read when they are called. In React, another `provider` or `connectionId` starts anew
 * with an empty field, what only is read of a provider is shown anew, and `checkIntervalMs` is read once.
 */
export interface ConnectionOptions {
  /** A string means `{ name, keyKind: 'standalone' }`. */
  readonly provider: ProviderDefinition | string
  readonly validate: Validate
  readonly activate?: Activate | undefined
  readonly check?: Check | undefined
  readonly disconnect?: Disconnect | undefined
  /**
   * What the backend knows at page load. `null`: known to be absent. Left out: `check` is asked first. In React it may
   * come late, and is taken as long as nothing else is known; then call `store.setConnection()`.
   */
  readonly initialConnection?: KnownConnection | undefined
  /** @default 'when-changed' */
  readonly confirmCompany?: 'when-changed' | 'always' | undefined
  /** Milliseconds, per call. @default 20_000 */
  readonly timeoutMs?: number | undefined
  /** Automatic, only for unreachable answers. @default 2 */
  readonly retries?: number | undefined
  /**
   * Milliseconds between checks, with jitter; later while the service is at fault. Pauses while the page is hidden or
   * offline, and checks when it is back. `false`: only then. @default 300_000
   */
  readonly checkIntervalMs?: number | false | undefined
  /**
   * Whose connection it is, such as the customer's id: tabs and widgets with the same one, and a provider of the same name
   * and `keyKind`, share what they find, and one of them polls for all. Where a customer has several with one provider, give
   * each its own. Left out: nothing is shared, and no tab shows what another tenant's has found. While an activation outlives
   * its component, one made for the same provider then waits for the end, so that no second one starts unawares. After
   * that it shows what `check` found, or without one `initialConnection`, never how the activation ended.
   */
  readonly connectionId?: string | undefined
  /** @default 14 */
  readonly expiryWarningDays?: number | undefined
  /** `none` keeps even the last four characters of a key from being shown (K11). @default 'last-four' */
  readonly hint?: 'last-four' | 'none' | undefined
  /** Typed, and key-free by construction. What it throws is ignored. */
  readonly onEvent?: ((event: ConnectionEvent) => void) | undefined
}

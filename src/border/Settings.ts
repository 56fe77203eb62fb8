import type { ProviderDefinition } from '../core/provider/provider'
import type { Activate, Check, Disconnect, Validate } from './callbacks'

/** What a host gave, as of now and with every default in its place. What each means stands in `ConnectionOptions`. */
export interface Settings {
  /** The same object as long as the host gives the same. */
  readonly provider: ProviderDefinition
  readonly validate: Validate
  readonly activate: Activate | undefined
  readonly check: Check | undefined
  readonly disconnect: Disconnect | undefined
  readonly confirmCompany: 'when-changed' | 'always'
  /** Milliseconds. */
  readonly timeoutMs: number
  /** How often `validate` is asked at most, automatic retries included. */
  readonly tries: number
  /** Milliseconds. */
  readonly checkIntervalMs: number | false
  readonly connectionId: string | undefined
  readonly expiryWarningDays: number
  readonly hint: 'last-four' | 'none'
}

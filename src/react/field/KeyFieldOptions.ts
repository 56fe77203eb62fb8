import type { ProviderDefinition } from '../../core/provider/provider'
import type { ApiKey } from '../../key/ApiKey'
import type { FailureText } from '../../messages/Messages'

/** How a key field behaves. Within a ConnectionProvider everything has a default; alone it needs `provider` and `onKeySubmit`. */
export interface KeyFieldOptions {
  /** Alone: whom the key is from. */
  readonly provider?: ProviderDefinition | string | undefined
  /**
   * Alone: takes the cleaned key. `key.reveal()` works until the returned promise settles. Resolve to `false` to keep
   * what was typed in the field; anything else empties it. Set `error` to say why.
   */
  readonly onKeySubmit?:
    | ((key: ApiKey, fields: Readonly<Record<string, string>>, secrets: Readonly<Record<string, ApiKey>>) => unknown)
    | undefined
  /** Alone: what was wrong with the last key. */
  readonly error?: FailureText | string | null | undefined
  /** `false` removes the Show key button (K06). @default true */
  readonly revealable?: boolean | undefined
  /** `allow` lets password managers in (K07). @default 'ignore' */
  readonly passwordManager?: 'ignore' | 'allow' | undefined
}

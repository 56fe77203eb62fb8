import type { KeyHint } from '../core/connection/keyHint'

/**
 * The key of one attempt, as the host's callbacks receive it. It is not a string: logging, serialising, cloning or
 * interpolating it gives '••••••••' or nothing at all, so it only leaves through `reveal()` (K03).
 */
export interface ApiKey {
  /** The key itself. Throws an `Error` once the attempt is over. */
  reveal(): string
  /** `••••abcd` for keys of 16 characters or more, otherwise null. Stays readable after the attempt (K11). */
  readonly hint: KeyHint | null
}

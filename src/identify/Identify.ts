import type { FailedAnswer } from '../border/callbacks'
import type { Company } from '../core/company'

/** What a provider is asked with. */
export interface Credential {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

export interface IdentifyContext {
  /** Whose connection: a customer of yours. It is the company where the provider names none. */
  readonly owner: { readonly id: string; readonly name?: string }
  /** Ends the call. */
  readonly signal: AbortSignal
  /** The global one, or one that throws what is no answer. No redirect is followed, and at most a megabyte is read. */
  readonly fetch: typeof fetch
}

export type Identity =
  | {
      readonly ok: true
      /** Whom the key is for; the person chooses where there are several. */
      readonly companies: readonly [Company, ...Company[]]
      readonly permissions?: readonly string[]
      /** ISO 8601 */
      readonly expiresAt?: string
    }
  | FailedAnswer

/** Asks the provider whose key this is; changes nothing. Rejects when it was aborted, or with what `fetch` throws. */
export type Identify = (credential: Credential, context: IdentifyContext) => Promise<Identity>

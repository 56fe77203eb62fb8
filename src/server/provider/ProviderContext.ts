import type { FailedAnswer } from '../../border/callbacks'
import type { Company, GivenCompany } from '../../core/provider/company'
import type { Credential } from './Credential'
import type { Owner } from './Owner'

/** What is told to the functions that call the provider. */
export interface ProviderContext {
  readonly owner: Owner
  /** Ends with the time that the provider has. */
  readonly signal: AbortSignal
  /**
   * Ends with `signal`, follows no redirect, reads at most a megabyte, and throws a `ProviderFailure` for what every
   * service says alike: 429 with its `Retry-After`, 5xx, not reached, too slow, `json()` of what is no JSON.
   */
  readonly fetch: typeof fetch
}

/** What `identify` may answer: whose the key is, or why it is refused. */
export type Identity =
  | {
      readonly ok: true
      /** Whom the key is for; the person chooses among several. An id that is a whole number is taken as its text. */
      readonly companies: readonly [GivenCompany, ...GivenCompany[]]
      /** What it may do at the provider, for `requirePermissions` of this package and for your own use; shown nowhere. */
      readonly permissions?: readonly string[]
      /** ISO 8601 */
      readonly expiresAt?: string
      /**
       * What an installation with this key is known by: two keys with the same name stand for one installation, which is
       * removed when nobody relies on it any more. Never the key or what holds it: that is refused, since it is kept as it
       * is. @default the id of the company
       */
      readonly installation?: string
    }
  | FailedAnswer

/** Asks the provider whose key this is; changes nothing. */
export type Identify = (credential: Credential, context: ProviderContext) => Promise<Identity>

type About = ProviderContext & { readonly company: Company }

/** How a key goes live at the provider and is removed there, for providers where that is a call of its own. */
export interface Installation {
  /** Makes the key live at the provider. `pending` where that goes on in the background. `company`: whom it was for. */
  readonly install: (
    credential: Credential,
    context: About,
  ) => Promise<
    { readonly ok: true; readonly state: 'installed' | 'pending'; readonly company?: GivenCompany } | FailedAnswer
  >
  /** A failure of the key means that it works no more; one of the service means that nothing is known. */
  readonly isInstalled: (
    credential: Credential,
    context: About,
  ) => Promise<{ readonly ok: true; readonly state: 'installed' | 'pending' | 'absent' } | FailedAnswer>
  /** Removes it. That it is gone already is a success. */
  readonly uninstall: (credential: Credential, context: About) => Promise<{ readonly ok: true } | FailedAnswer>
}

/** Which of a host's functions it is. */
export type HostFunction = 'identify' | keyof Installation

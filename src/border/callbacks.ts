import type { GivenConnection } from '../core/connection/connection'
import type { FailureCode, FailureDetails } from '../core/failures/failures'
import type { Company, GivenCompany } from '../core/provider/company'
import type { MayActivateFor } from '../core/states/commands'
import type { ApiKey } from '../key/ApiKey'

/** What a host's callbacks may answer with when it did not work. Data only: prose is never rendered (K04). */
export type FailedAnswer = {
  readonly ok: false
  readonly code: FailureCode
  readonly company?: GivenCompany
  /** With `company-mismatch`: the companies that the key is for, when there are several. */
  readonly companies?: readonly GivenCompany[]
} & Omit<FailureDetails, 'company'>

interface AcceptedKey {
  readonly ok: true
  /** ISO 8601. What can't be read is left out. */
  readonly expiresAt?: string
  /** Cut to four characters (K11). */
  readonly keyHint?: string
}

/** What `validate` may answer: whose the key is, or why it is refused. With several `companies` the person chooses. */
export type ValidateAnswer =
  | (AcceptedKey & { readonly company: GivenCompany })
  | (AcceptedKey & { readonly companies: readonly GivenCompany[] })
  | FailedAnswer

/** What `activate` may answer: for whom the key is live, that it goes on in the background, or why it is not live. */
export type ActivateAnswer =
  | { readonly ok: true; readonly company: GivenCompany; readonly expiresAt?: string; readonly keyHint?: string }
  | { readonly ok: true; readonly pending: true }
  | FailedAnswer

/**
 * What `check` may answer: the connection as it is now, or `null` where there is none; that something runs; or what is
 * wrong.
 */
export type CheckAnswer =
  | { readonly ok: true; readonly connection: GivenConnection | null }
  | { readonly ok: true; readonly pending: true }
  | FailedAnswer

/** What `disconnect` may answer. */
export type DisconnectAnswer = { readonly ok: true } | FailedAnswer

/** What a callback is told beside the key. */
export interface ActivateContext {
  /** Aborted when the attempt is cancelled, timed out or superseded; on unmount only while nothing can have gone live. */
  readonly signal: AbortSignal
  readonly intent: 'connect' | 'update'
  /** The company of the existing connection, live or broken. */
  readonly current: Company | null
  /** The provider's extra fields. */
  readonly fields: Readonly<Record<string, string>>
  /** The provider's further secret fields, treated like the key. */
  readonly secrets: Readonly<Record<string, ApiKey>>
  /** The same for every automatic retry of one attempt. */
  readonly idempotencyKey: string
}

/** What `validate` is told beside the key. */
export interface ValidateContext extends ActivateContext {
  /** For backends without a separate `activate`: the company for which the key may go live now. */
  readonly mayActivateFor: MayActivateFor
}

/** Authenticates and identifies. Without an `activate`, it also makes the key live, within `mayActivateFor`. */
export type Validate = (key: ApiKey, context: ValidateContext) => ValidateAnswer | Promise<ValidateAnswer>

/** Makes the key live for `context.company`: stores it, runs the installation. Not aborted by unmount. */
export type Activate = (
  key: ApiKey,
  context: ActivateContext & { readonly company: Company },
) => ActivateAnswer | Promise<ActivateAnswer>

/** Tells what is true now (R23). */
export type Check = (context: {
  readonly signal: AbortSignal
  readonly current: Company | null
}) => CheckAnswer | Promise<CheckAnswer>

/** Removes the connection at the backend: the key, and what it installed. */
export type Disconnect = (context: {
  readonly signal: AbortSignal
  readonly company: Company
}) => DisconnectAnswer | Promise<DisconnectAnswer>

import type { FailureCode } from '../../core/failures/failures'
import type { HostFunction } from '../provider/ProviderContext'

/** What a `HandlerEvent` tells. */
export type HandlerNote =
  /** A failure was answered. An `error` where it is neither the key's, nor the customer's, and nothing else has told of it. */
  | 'failed'
  /** Nothing relies on it any more, and the provider will not remove it with this key. */
  | 'installation-not-removed'
  /**
   * Nothing was removed at the provider, since an installation of the same name is in use: by another customer, or by the key
   * that replaces this one.
   */
  | 'installation-kept'
  /** It is still to be taken back; it is tried again. */
  | 'removal-waits'
  /** What nobody relied on was taken back. */
  | 'taken-back'
  /** An activation that was interrupted is finished. */
  | 'finished'
  /** No encryption key here opens a stored key: the one that sealed it is missing, or the row was altered. */
  | 'key-unreadable'
  /** Something threw that nobody expected; where it was one of your functions, `from` says which. */
  | 'threw'
  /** The function in `from` answered what its type does not allow, such as nothing: nothing is believed of it. */
  | 'unusable-answer'
  /** A request was turned away before anybody was asked; `because` says why. */
  | 'refused'
  /** `owner` named somebody without an id, who is nobody: everybody without one would have the same connection. */
  | 'owner-without-id'
  /** `identify` took a key, and a company that it named has no id, or one that holds the key, or there is no company. */
  | 'identified-nobody'
  /**
   * `identify` took a key and told permissions, and one that the provider's `requiredPermissions` name is not among them. The
   * key is connected all the same: `requirePermissions` refuses such a key.
   */
  | 'permissions-lacking'
  /** A part of a company's name is a part of the key too, and was masked: say with `keyFormat.publicPart` where that is no secret. */
  | 'name-masked'
  /** A parser was before this handler, which may keep or print what it has read. */
  | 'body-already-read'

/** Why a request was turned away. */
export type Refusal =
  /** The `Host` is none of `origins`: a proxy may not pass it on as it came. */
  | 'host'
  /** It does not come from a page of yours, by `Sec-Fetch-Site` or `Origin`; or says neither, where `origins` are given. */
  | 'page'
  /** `owner` answered null. */
  | 'nobody'
  /** `isAllowed` did not answer true. */
  | 'not-allowed'
  /** No request of the wire: another method or address, or `activate` without an `installation`. */
  | 'address'
  /** The `Content-Type` is not `application/json`. */
  | 'content-type'
  /** No `Idempotency-Key`, or one of more than 255 characters. */
  | 'idempotency-key'
  /** The body is no JSON, broke off, or has not the members of `wire`. */
  | 'body'
  /** The body is longer than 16 KiB. */
  | 'too-large'

/**
 * One line of a log. There is no member for a body, a header or an address, and what is told of an error is freed of the
 * key, so none can come along.
 */
export interface HandlerEvent {
  readonly level: 'info' | 'error'
  readonly note: HandlerNote
  /** The name of the integration. */
  readonly integration: string
  /** At most 300 characters of it. */
  readonly owner?: string
  /** Also in what was answered. */
  readonly reference?: string
  readonly code?: FailureCode
  /** Why a request was turned away. */
  readonly because?: Refusal
  /** Which of your functions it is about. */
  readonly from?: HostFunction
  /** What the provider answered last, by HTTP. */
  readonly status?: number
  /** By which code the network said that nobody answered, such as `ECONNREFUSED`. */
  readonly network?: string
  /** The class of what was thrown. */
  readonly error?: string
  /** Where it was thrown, in your own files: `identify (/app/acme.ts:12:34)`; four frames at most. */
  readonly at?: readonly string[]
  /**
   * In development alone: the message of what was thrown, where the key is known that is then masked in it, cut to 200
   * characters; or what to do.
   */
  readonly message?: string
  /** The five characters by which a database says what is wrong. */
  readonly sqlState?: string
}

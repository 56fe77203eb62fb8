import type { FailureCode } from '../../core/failures/failures'
import type { HostFunction } from '../provider/ProviderContext'

/** What a `HandlerEvent` tells. */
export type HandlerNote =
  /** A failure was answered. */
  | 'failed'
  /** Nothing relies on it any more, and the provider will not remove it with this key. */
  | 'installation-not-removed'
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

/** One line of a log. There is no member for a body, a header or a message, so no key can come along. */
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
  readonly because?: Refusal
  readonly from?: HostFunction
  /** The class of what was thrown, and never its message. */
  readonly error?: string
  /** The five characters by which a database says what is wrong. */
  readonly sqlState?: string
}

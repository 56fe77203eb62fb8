import type { FailureCode } from '../../core/failures/failures'

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
  /** Something threw that nobody expected. */
  | 'threw'
  /** `owner` named somebody without an id, who is nobody: everybody without one would have the same connection. */
  | 'owner-without-id'
  /** `identify` took a key, and a company that it named has no id, or there is none. */
  | 'identified-nobody'
  /** A parser was before this handler, which may keep or print what it has read. */
  | 'body-already-read'

/** One line of a log. There is no member for a body, a header or a message, so no key can come along. */
export interface HandlerEvent {
  readonly level: 'info' | 'error'
  readonly note: HandlerNote
  /** The name of the integration. */
  readonly integration: string
  readonly owner?: string
  /** Also in what was answered. */
  readonly reference?: string
  readonly code?: FailureCode
  /** The class of what was thrown, and never its message. */
  readonly error?: string
  /** The five characters by which a database says what is wrong. */
  readonly sqlState?: string
}

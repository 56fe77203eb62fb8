import { type Failure, type FailureCode, faults } from '../../../src/core/failures/failures'
import type { AttemptId } from '../../../src/core/states/attempt'
import type { State } from '../../../src/core/states/states'
import type { ApiKey } from '../../../src/key/ApiKey'
import type { OwnedStore } from '../../../src/store/createOwnedStore'

export type CallName = 'validate' | 'activate' | 'check' | 'disconnect'

/** One call of a callback, from the moment it was made. */
export interface Call {
  readonly name: CallName
  readonly widget: Widget
  /** The attempt that ran when it was made. */
  readonly attempt: AttemptId | null
  readonly key: ApiKey | null
  readonly signal: AbortSignal
  /** How much had happened to the widget by then. */
  readonly asOf: number
  /** What came back; `undefined` before. */
  delivered?: { readonly answer: unknown } | { readonly threw: unknown }
}

/** A store, and what a witness knows of it who sees only what goes in and out. */
export interface Widget {
  readonly store: OwnedStore
  readonly calls: Call[]
  /** Every key handle that the callbacks were given, with the attempt it belongs to. */
  readonly keys: { readonly key: ApiKey; readonly attempt: AttemptId | null }[]
  /** Failures that somebody reported, set or answered. */
  readonly reasons: Set<Failure['code']>
  /** Counts what was done to it and every change of its state. */
  happenings: number
  mounted: boolean
  /** What the last check told that was answered before anything else happened. */
  lastWord: 'broken' | 'unknown'
  lastState: State
}

export const attemptOf = (state: State): AttemptId | null => ('attempt' in state ? state.attempt.id : null)

export const isOk = (call: Call): boolean =>
  call.delivered !== undefined &&
  'answer' in call.delivered &&
  (call.delivered.answer as { ok?: unknown } | null)?.ok === true

/** The code of a failure that was answered or thrown. */
export function codeTold(what: Call['delivered']): FailureCode | null {
  if (!what) return null
  const told = 'threw' in what ? (what.threw as { failure?: unknown } | undefined)?.failure : what.answer
  const code = (told as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' && Object.hasOwn(faults, code) ? (code as FailureCode) : null
}

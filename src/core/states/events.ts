import type { ConnectionDetails, EstablishedConnection } from '../connection/connection'
import type { Failure, TracedFailure } from '../failures/failures'
import type { Company } from '../provider/company'
import type { Attempt, AttemptId } from './attempt'
import type { Wait } from './states'

/** What a check, another tab or the host found to be true. */
export type Known =
  | { readonly connection: EstablishedConnection; readonly failure?: Failure }
  | { readonly connection: null }

/** Everything that can happen. `answerTo` marks an answer, so that a late one is recognised. */
export interface Events {
  /** A key was handed over for validation. */
  submit: { readonly attempt: Attempt }
  /** What was entered can't be a key; nothing was called. */
  refused: { readonly failure: Failure }
  /** The validator could not be reached and is asked again. */
  retrying: { readonly answerTo: AttemptId }
  /** The attempt waits unusually long, and for what; `null`: no longer. */
  waiting: { readonly answerTo: AttemptId; readonly wait: Wait | null }
  /** The key is good for these companies. Nothing is live yet. */
  accepted: { readonly answerTo: AttemptId; readonly candidates: readonly Company[] }
  /** The key is live for this company. */
  activated: { readonly answerTo: AttemptId; readonly company: Company; readonly details: ConnectionDetails }
  rejected: { readonly answerTo: AttemptId; readonly failure: TracedFailure }
  confirm: { readonly companyId: string }
  confirmationExpired: { readonly answerTo: AttemptId }
  cancel: object
  update: object
  disconnect: { readonly attempt: AttemptId }
  disconnected: { readonly answerTo: AttemptId }
  /** The connection stopped working: a check, the host or its traffic noticed. */
  authenticationLost: { readonly failure: Failure }
  /** The truth about the connection, from `check`, another tab or the host. */
  checked: { readonly known: Known }
  /** The first check did not tell. */
  checkFailed: { readonly failure: TracedFailure }
  /** The person asks for the first check again. */
  check: object
}

export type EventType = keyof Events

export type Event<E extends EventType = EventType> = {
  [K in E]: { readonly type: K } & Events[K]
}[E]

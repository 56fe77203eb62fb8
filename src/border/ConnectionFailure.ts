import type { Failure, FailureCode, FailureDetails } from '../core/failures/failures'

/**
 * What a callback may throw instead of answering `{ ok: false, … }`.
 * Its message is the code: put nothing of the key into the details.
 */
export class ConnectionFailure extends Error {
  readonly failure: Failure

  /** @param details facts that the message may name; scrubbed of the key and cut to 120 characters each (K04) */
  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code)
    this.name = 'ConnectionFailure'
    this.failure = { ...details, code }
  }
}

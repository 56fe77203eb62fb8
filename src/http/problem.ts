import type { FailedAnswer } from '../border/callbacks'
import type { FailureCode } from '../core/failures/failures'
import { type FailureTraits, failureTraits } from '../core/failures/failureTraits'
import { waitSeconds } from '../core/values/waitSeconds'

/** Problem details (RFC 9457), with our `code` and what a message may name as extension members. */
export interface ProblemDetails extends Omit<FailedAnswer, 'ok'> {
  readonly title: string
  readonly status: number
  readonly code: FailureCode
}

/** A response of `problem()`: give it to your framework as it is. */
export interface Problem {
  readonly status: number
  /** Lower case; always has `content-type` and `cache-control: no-store`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: ProblemDetails
}

const titles: Readonly<Record<FailureTraits['status'], string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/**
 * A failure as the answer of a route handler, such that `httpValidator` reads the same failure out of it. Only the
 * documented details are taken over, so a failure made from a provider's error can't carry anything along (K04).
 */
export function problem(failure: Omit<FailedAnswer, 'ok'>): Problem {
  const { code, missingPermissions, company, companies, reference, found, field, side } = failure
  const wait = waitSeconds(failure.retryAfterSeconds)
  const status = failureTraits[code].status
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(wait !== null && { 'retry-after': String(Math.ceil(wait)) }),
    },
    body: {
      title: titles[status],
      status,
      code,
      ...(missingPermissions && { missingPermissions }),
      ...(wait !== null && { retryAfterSeconds: wait }),
      ...(company && { company }),
      ...(companies && { companies }),
      ...(reference && { reference }),
      ...(found && { found }),
      ...(field && { field }),
      ...(side && { side }),
    },
  }
}

import { type FailureCode, faults } from '../core/failures'
import { waitSeconds } from '../core/waitSeconds'
import type { FailedAnswer } from '../store/validator'

/** Problem details (RFC 9457), with our `code` and what a message may name as extension members. */
export interface ProblemDetails extends Omit<FailedAnswer, 'ok'> {
  readonly title: string
  readonly status: number
  readonly code: FailureCode
}

export interface Problem {
  readonly status: number
  /** Lower case; always has `content-type` and `cache-control: no-store`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: ProblemDetails
}

/** Where a code's fault does not tell the status. None is 401: a bad key says nothing about whoever pasted it. */
const statuses: Partial<Record<FailureCode, number>> = {
  'company-mismatch': 409,
  'already-connected': 409,
  'rate-limited': 429,
  'service-unavailable': 503,
  timeout: 504,
  'activation-unconfirmed': 504,
  'disconnect-unconfirmed': 504,
  unknown: 500,
}
const statusOfFault = { entry: 422, key: 422, account: 403, service: 502, person: 409 }

const titles: Readonly<Record<number, string>> = {
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
  const { code, missingPermissions, company, companies, reference, found, field } = failure
  const wait = waitSeconds(failure.retryAfterSeconds)
  const status = statuses[code] ?? statusOfFault[faults[code]]
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(wait !== null && { 'retry-after': String(Math.ceil(wait)) }),
    },
    body: {
      title: titles[status] ?? '',
      status,
      code,
      ...(missingPermissions && { missingPermissions }),
      ...(wait !== null && { retryAfterSeconds: wait }),
      ...(company && { company }),
      ...(companies && { companies }),
      ...(reference && { reference }),
      ...(found && { found }),
      ...(field && { field }),
    },
  }
}

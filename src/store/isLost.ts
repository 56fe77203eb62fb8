import type { Failure, FailureCode } from '../core/failures'

// A gateway's 5xx is no answer of the backend behind it, which may have done what it was asked.
const lost: ReadonlySet<FailureCode> = new Set([
  'network',
  'timeout',
  'service-unavailable',
  'unexpected-answer',
  'unknown',
])

/** Whether the answer to something that may have made the key live, or removed it, never came or can't be read. */
export function isLost({ code }: Failure): boolean {
  return lost.has(code)
}

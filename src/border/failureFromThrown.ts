import type { Failure } from '../core/failures'
import { ConnectionFailure } from './ConnectionFailure'

/**
 * What a thrown value means; `'cancelled'` for an AbortError. Nothing of its message, stack or cause is kept: a
 * transport may have put the key there (K04).
 */
export function failureFromThrown(thrown: unknown): Failure | 'cancelled' {
  try {
    // Copied here, where it is caught when a member of it throws.
    if (thrown instanceof ConnectionFailure) return { ...thrown.failure }
    if (!(thrown instanceof Error || isDomException(thrown))) return { code: 'unknown' }
    if (thrown.name === 'AbortError') return 'cancelled'
    if (thrown.name === 'TimeoutError') return { code: 'timeout' }
    return { code: isFetchNetworkError(thrown) ? 'network' : 'unknown' }
  } catch {
    // A getter of the thrown value threw in turn.
    return { code: 'unknown' }
  }
}

function isDomException(thrown: unknown): thrown is DOMException {
  return typeof DOMException !== 'undefined' && thrown instanceof DOMException
}

/** The words that Chromium, Firefox, Safari and Node use for a fetch that reached nobody; there is no code for it. */
const networkErrorMessages =
  /^(failed to fetch|networkerror when attempting|load failed|fetch failed|network error|terminated$|the (network|internet) connection)/i

function isFetchNetworkError({ name, message }: Error | DOMException): boolean {
  return name === 'NetworkError' || (name === 'TypeError' && networkErrorMessages.test(message))
}

const kinds = [TypeError, ReferenceError, RangeError, SyntaxError]

/**
 * Says in development that a callback threw something unknown: a mistake in it would be invisible otherwise. Names the
 * error's class and nothing else, since its message, and even its `name`, may hold the key (K04).
 */
export function warnOfThrown(thrown: unknown): void {
  if (process.env.NODE_ENV === 'production') return
  try {
    if (thrown instanceof ConnectionFailure) return
    const kind = kinds.find((known) => thrown instanceof known)?.name ?? 'something'
    console.warn(
      `latchkey: a callback threw ${kind}, which is shown as an unexpected problem. Its message is not printed, because it may hold the key: catch it in the callback to see it.`,
    )
  } catch {
    // A proxy may refuse to say what it is.
  }
}

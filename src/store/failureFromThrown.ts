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

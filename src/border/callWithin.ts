import type { Failure, OwnFailure } from '../core/failures/failures'
import { ConnectionFailure } from './ConnectionFailure'
import { longestTimerMs } from './delay'

/** How a call ended. `cancelled`: by us or by an AbortError. `refused`: the callback threw a failure with a code. */
export type CallResult =
  | { readonly ended: 'answered'; readonly answer: unknown }
  | { readonly ended: 'refused'; readonly failure: Failure }
  | { readonly ended: 'failed'; readonly failure: OwnFailure }
  | { readonly ended: 'cancelled' }

/**
 * Runs a callback of the host for at most `timeoutMs`. Never throws and always settles, whatever the callback does:
 * it may throw, hang, or ignore its signal.
 */
export async function callWithin(
  call: (signal: AbortSignal) => unknown,
  timeoutMs: number,
  outer: AbortSignal | null = null,
): Promise<CallResult> {
  if (outer?.aborted) return { ended: 'cancelled' }
  const abort = new AbortController()
  let stop: () => void = () => {}
  const interrupted = new Promise<CallResult>((resolve) => {
    const timer = setTimeout(
      () => {
        resolve({ ended: 'failed', failure: { code: 'timeout', side: 'host' } })
        abort.abort(new DOMException('The call took too long.', 'TimeoutError'))
      },
      Math.min(timeoutMs, longestTimerMs),
    )
    const cancel = () => {
      resolve({ ended: 'cancelled' })
      abort.abort()
    }
    outer?.addEventListener('abort', cancel)
    stop = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', cancel)
    }
  })
  try {
    return await Promise.race([answerOf(call, abort.signal), interrupted])
  } finally {
    stop()
  }
}

async function answerOf(call: (signal: AbortSignal) => unknown, signal: AbortSignal): Promise<CallResult> {
  try {
    return { ended: 'answered', answer: await call(signal) }
  } catch (thrown) {
    const result = resultOfThrown(thrown)
    if (result.ended === 'failed' && result.failure.code === 'unknown') warnOfThrown(thrown)
    return result
  }
}

/**
 * What a thrown value means. Nothing of its message, stack or cause is kept: a transport may have put the key there
 * (K04).
 */
export function resultOfThrown(thrown: unknown): Exclude<CallResult, { readonly ended: 'answered' }> {
  try {
    // Copied here, where it is caught when a member of it throws.
    if (thrown instanceof ConnectionFailure) return { ended: 'refused', failure: { ...thrown.failure } }
    if (!(thrown instanceof Error || isDomException(thrown))) return failed({ code: 'unknown' })
    if (thrown.name === 'AbortError') return { ended: 'cancelled' }
    if (thrown.name === 'TimeoutError') return failed({ code: 'timeout', side: 'host' })
    return failed({ code: isFetchNetworkError(thrown) ? 'network' : 'unknown' })
  } catch {
    // A getter of the thrown value threw in turn.
    return failed({ code: 'unknown' })
  }
}

function failed(failure: OwnFailure) {
  return { ended: 'failed', failure } as const
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
      `latchkey: a callback threw ${kind}, and no more is shown than that something went wrong. Its message is not printed, because it may hold the key: catch it in the callback to see it.`,
    )
  } catch {
    // A proxy may refuse to say what it is.
  }
}

import type { Failure } from '../core/failures'
import { longestTimerMs } from './delay'
import { failureFromThrown, warnOfThrown } from './failureFromThrown'

/** How a call ended without an answer. `cancelled`: by us or by an AbortError. */
export type NoAnswer = { readonly ended: 'cancelled' } | { readonly ended: 'failed'; readonly failure: Failure }
export type CallResult = { readonly ended: 'answered'; readonly answer: unknown } | NoAnswer

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
        resolve({ ended: 'failed', failure: { code: 'timeout' } })
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
    const failure = failureFromThrown(thrown)
    if (failure !== 'cancelled' && failure.code === 'unknown') warnOfThrown(thrown)
    return failure === 'cancelled' ? { ended: 'cancelled' } : { ended: 'failed', failure }
  }
}

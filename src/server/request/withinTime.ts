import type { FailedAnswer } from '../../border/callbacks'
import type { FailureCode } from '../../core/failures/failures'
import { ProviderFailure } from '../provider/ProviderFailure'
import { within } from '../waiting/within'
import type { Asked } from './Asked'

interface Limits {
  readonly ms: number
  /** What is true when the provider may have been changed and nobody knows. */
  readonly doubt: FailureCode
  /** With the code that is answered for it. */
  readonly onThrown: (thrown: unknown, code: FailureCode) => void
  /** Whoever asks has gone: where nothing was begun, nothing is begun any more. */
  readonly gone?: AbortSignal | undefined
}

/**
 * Answers within the time that a page waits, whatever happens; rejects never. What goes on after that begins nothing new.
 */
export async function withinTime<Answer extends { readonly ok: boolean }>(
  { ms, doubt, onThrown, gone }: Limits,
  run: (asked: Pick<Asked, 'signal' | 'onTouched'>) => Promise<Answer>,
): Promise<Answer | FailedAnswer> {
  const end = new AbortController()
  const touched = new AbortController()
  const signal = gone ? AbortSignal.any([end.signal, gone]) : end.signal
  // By itself: servers abort with an error of theirs, or with a text.
  const isAbort = (thrown: unknown) => signal.aborted && thrown === signal.reason
  // The vault, and whoever says who asks, take of the same time: nobody knows who it was that took too long.
  const failed = (code: 'timeout' | 'unknown') =>
    touched.signal.aborted ? ({ ok: false, code: doubt } as const) : ({ ok: false, code, side: 'host' } as const)
  try {
    const answer = run({ signal, onTouched: () => touched.abort() })
    return await within(ms, answer, () => {
      end.abort()
      const late = failed('timeout')
      answer.catch((thrown: unknown) => isAbort(thrown) || onThrown(thrown, late.code))
      return late
    })
  } catch (thrown) {
    if (thrown instanceof ProviderFailure && !touched.signal.aborted) return thrown.answer
    if (isAbort(thrown)) return failed('timeout')
    const unknown = failed('unknown')
    onThrown(thrown, unknown.code)
    return unknown
  }
}

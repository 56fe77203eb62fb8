import { ConnectionFailure } from './ConnectionFailure'

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

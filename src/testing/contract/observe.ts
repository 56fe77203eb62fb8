/** How a call of a callback ended. `late`: only after its time was up and its signal aborted. */
export type Outcome =
  | { readonly ended: 'answered'; readonly answer: unknown; readonly late: boolean }
  | { readonly ended: 'threw'; readonly thrown: unknown; readonly late: boolean }
  | { readonly ended: 'never' }

/** Milliseconds in which an aborted call has to settle. */
export const graceMs = 500

/**
 * Calls, aborts when the time is up, and waits a little longer. Always resolves, whatever the callback does.
 *
 * @param abort to abort it earlier
 */
export async function observe(
  call: (signal: AbortSignal) => unknown,
  timeoutMs: number,
  abort = new AbortController(),
): Promise<Outcome> {
  let isUp = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<Outcome>((resolve) => {
    const waitForIt = () => {
      clearTimeout(timer)
      timer = setTimeout(() => resolve({ ended: 'never' }), graceMs)
    }
    abort.signal.addEventListener('abort', waitForIt)
    if (abort.signal.aborted) waitForIt()
    else {
      timer = setTimeout(() => {
        isUp = true
        abort.abort(new DOMException('The call took too long.', 'TimeoutError'))
      }, timeoutMs)
    }
  })
  try {
    return await Promise.race([settle(call, abort.signal, () => isUp), giveUp])
  } finally {
    clearTimeout(timer)
  }
}

async function settle(
  call: (signal: AbortSignal) => unknown,
  signal: AbortSignal,
  isLate: () => boolean,
): Promise<Outcome> {
  try {
    return { ended: 'answered', answer: await call(signal), late: isLate() }
  } catch (thrown) {
    return { ended: 'threw', thrown, late: isLate() }
  }
}

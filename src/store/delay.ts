/** Waits, or resolves at once when `signal` aborts. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}

const base = 500
const cap = 8_000

/** Exponential back-off with full jitter, in milliseconds; `failures` counts from 1. */
export function backoff(failures: number): number {
  return Math.random() * Math.min(cap, base * 2 ** failures)
}

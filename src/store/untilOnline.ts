/** Whether the device itself says that it has no network. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false
}

/** Milliseconds. After that it is tried all the same: what the device says of its network may be wrong. */
const longestMs = 300_000

/** Resolves when the device has a network, when `signal` aborts, and after five minutes at the latest. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || !isOffline()) return resolve()
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, longestMs)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}

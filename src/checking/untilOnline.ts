import { longestOfflineMs } from './pollingRules'

/** Whether the device itself says that it has no network. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false
}

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
    const timer = setTimeout(done, longestOfflineMs)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}

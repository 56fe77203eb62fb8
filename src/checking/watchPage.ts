import { longestOfflineMs } from './pollingRules'

/** What a page's owner is told of. `onLook` also comes when the page never slept: the person came back to it. */
export interface PageWatcher {
  /** Visible and online: looked at again after being away, focused, or connected to the network again. */
  readonly onLook: () => void
  /** Hidden or offline: nobody would see what a check finds, or none can be made. */
  readonly onSleep: () => void
  /** The page is left, perhaps to be restored from the back-forward cache. */
  readonly onLeave: () => void
}

/** Whether a check is worth making: somebody may be looking, and there is a network. */
export function isAwake(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'visible' && navigator.onLine !== false
}

/** Watches until the returned function is called. Does nothing where there is no page. */
export function watchPage({ onLook, onSleep, onLeave }: PageWatcher): () => void {
  if (typeof window === 'undefined') return () => {}
  const look = () => (isAwake() ? onLook() : onSleep())
  const abort = new AbortController()
  const { signal } = abort
  for (const type of ['focus', 'online', 'offline', 'pageshow']) window.addEventListener(type, look, { signal })
  window.addEventListener('pagehide', onLeave, { signal })
  document.addEventListener('visibilitychange', look, { signal })
  return () => abort.abort()
}

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

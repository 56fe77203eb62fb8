/**
 * Calls `onDue` at every interval and whenever the page comes back: focus, visibility, online. Does nothing where there
 * is no page. Returns what stops it.
 */
export function watchPage(intervalMs: number | false, onDue: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const whenVisible = () => {
    if (document.visibilityState === 'visible') onDue()
  }
  const timer = intervalMs === false ? undefined : setInterval(whenVisible, intervalMs)
  window.addEventListener('focus', whenVisible)
  window.addEventListener('online', whenVisible)
  document.addEventListener('visibilitychange', whenVisible)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', whenVisible)
    window.removeEventListener('online', whenVisible)
    document.removeEventListener('visibilitychange', whenVisible)
  }
}

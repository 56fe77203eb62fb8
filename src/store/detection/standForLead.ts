/**
 * Calls `onLead` as soon as nobody else of that name leads, in this tab or another (Web Locks). Where there are no locks,
 * everyone leads, and what the others tell keeps them from asking too often. Returns what ends the candidacy and the lead.
 */
export function standForLead(name: string, onLead: () => void): () => void {
  const abort = new AbortController()
  let release = () => {}
  const lead = () => {
    if (abort.signal.aborted) return undefined
    onLead()
    return new Promise<void>((resolve) => {
      release = resolve
    })
  }
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (locks) {
    // Refused to a page of an opaque origin.
    locks.request(name, { signal: abort.signal }, lead).catch(() => void lead())
  } else void lead()
  return () => {
    abort.abort()
    release()
  }
}

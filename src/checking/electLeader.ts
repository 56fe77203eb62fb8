/**
 * Calls `onLead` as soon as nobody else of that name leads, in this tab or another (Web Locks). Where there are no locks,
 * everyone leads, and what the others tell keeps them from asking too often. Returns what ends the candidacy and the lead.
 */
export function electLeader(name: string, onLead: () => void): () => void {
  const abort = new AbortController()
  let release = () => {}
  const lead = () => {
    if (abort.signal.aborted) return undefined
    onLead()
    return new Promise<void>((resolve) => {
      release = resolve
    })
  }
  try {
    // Refused to a page of an opaque origin; what patches it may answer at once, without a lock.
    Promise.resolve(navigator.locks.request(name, { signal: abort.signal }, lead)).then(lead, lead)
  } catch {
    void lead()
  }
  return () => {
    abort.abort()
    release()
  }
}

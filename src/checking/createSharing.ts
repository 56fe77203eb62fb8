import type { ConnectionRules } from '../border/toEstablished'
import { type News, readNews } from './News'

/** One connection's widgets and tabs: they share their news, and one of them polls for all. */
export interface Sharing {
  /** Whether this one polls. */
  readonly leads: () => boolean
  readonly tell: (news: News) => void
  readonly open: () => void
  readonly close: () => void
  /** May poll from now on. */
  readonly wake: () => void
  /** Leaves the polling to the others. */
  readonly sleep: () => void
}

export interface SharingWatcher {
  readonly onNews: (news: News) => void
  readonly onLead: () => void
}

/**
 * @param id tells one connection from another; without it, nothing is shared, and this one polls for itself
 * @param rules for what others tell
 */
export function createSharing(
  id: string | undefined,
  rules: () => ConnectionRules,
  { onNews, onLead }: SharingWatcher,
): Sharing {
  const name = `latchkey:${id}`
  let channel: BroadcastChannel | null = null
  let retire: (() => void) | null = null
  let leading = false

  function open() {
    if (id === undefined || channel) return
    try {
      channel = new BroadcastChannel(name)
    } catch {
      // There is none, or the page may not have one, as where storage is blocked: nothing is shared then.
      return
    }
    channel.onmessage = ({ data }) => {
      const news = readNews(data, rules())
      if (news) onNews(news)
    }
  }

  function tell(news: News) {
    try {
      channel?.postMessage(news)
    } catch {
      // A message is a hint. Whoever misses it asks for itself.
    }
  }

  function close() {
    channel?.close()
    channel = null
  }

  function lead() {
    leading = true
    onLead()
  }

  function sleep() {
    leading = false
    retire?.()
    retire = null
  }

  return {
    leads: () => leading,
    tell,
    open,
    close() {
      sleep()
      close()
    },
    wake() {
      // Again after a sleep, and after a page came back from the back-forward cache.
      open()
      if (retire) return
      retire = () => {}
      // Nobody could be told what one alone had found.
      if (!channel) lead()
      else retire = electLeader(name, lead)
    },
    sleep,
  }
}

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

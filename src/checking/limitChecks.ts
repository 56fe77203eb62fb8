import { delay } from '../border/delay'
import { checksOfAPage } from './pollingRules'

interface Limit {
  readonly atOnce: number
  readonly spacingMs: number
}

/**
 * Lets so many through at once, and then one every so many milliseconds. Returns what waits for a turn, or until `signal`
 * aborts; null where the turn is now.
 */
export function createLimiter({ atOnce, spacingMs }: Limit): (signal: AbortSignal) => Promise<void> | null {
  let nextAt = 0
  let waiting = 0

  return (signal) => {
    const now = Date.now()
    // Those who left since free their turns, and a clock that was set back must not keep everyone waiting.
    const latest = now + waiting * spacingMs
    if (nextAt > latest) nextAt = waiting === 0 ? 0 : latest
    nextAt = Math.max(nextAt, now - atOnce * spacingMs) + spacingMs
    if (nextAt <= now) return null
    waiting += 1
    return delay(nextAt - now, signal).then(() => void waiting--)
  }
}

/** Waits for a turn among all the connections of the page; a page with a thousand of them asks a few at a time. */
export const limitChecks = /* @__PURE__ */ createLimiter(checksOfAPage)

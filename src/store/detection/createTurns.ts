import { delay } from '../delay'

/**
 * Lets so many through at once, and then one every so many milliseconds. Returns what waits for a turn, or until `signal`
 * aborts.
 */
export function createTurns(atOnce: number, spacingMs: number): (signal: AbortSignal) => Promise<void> {
  let nextAt = 0
  let waiting = 0

  return async (signal) => {
    // Who leaves at once, as in Strict Mode, takes nobody's turn.
    await Promise.resolve()
    if (signal.aborted) return
    const now = Date.now()
    // Those who left since free their turns, and a clock that was set back must not keep everyone waiting.
    const latest = now + waiting * spacingMs
    if (nextAt > latest) nextAt = waiting === 0 ? 0 : latest
    nextAt = Math.max(nextAt, now - atOnce * spacingMs) + spacingMs
    if (nextAt <= now) return
    waiting += 1
    await delay(nextAt - now, signal)
    waiting -= 1
  }
}

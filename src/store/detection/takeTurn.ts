import { delay } from '../delay'

/** A page's checks, over all its connections: so many at once, and then one every so many milliseconds. */
const atOnce = 20
const spacingMs = 200

let nextAt = 0
let waiting = 0

/** Waits for a turn among all the connections of the page; a page with a thousand of them asks a few at a time. */
export async function takeTurn(signal: AbortSignal): Promise<void> {
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

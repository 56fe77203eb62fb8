import { vi } from 'vitest'

const RealDate = Date
const endOfTurn = setImmediate

/** Lets everything happen that needs no timer. */
export const settle = () => new Promise<void>((resolve) => void endOfTurn(resolve))

interface Timer {
  readonly id: number
  readonly at: number
  readonly run: () => void
}

/** A clock and timers that stand still until they are told otherwise. A hundred thousand sequences need them fast. */
export function virtualTime(start: number) {
  let elapsed = 0
  /** How far the device's clock was set ahead or back. */
  let skew = 0
  let count = 0
  const timers = new Map<number, Timer>()
  const now = () => start + elapsed + skew

  class VirtualDate extends RealDate {
    constructor(...given: [] | [number | string]) {
      if (given.length === 0) super(now())
      else super(given[0])
    }
    static override now = now
  }

  vi.stubGlobal('Date', VirtualDate)
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds = 0) => {
    count += 1
    timers.set(count, { id: count, at: elapsed + Math.max(0, milliseconds), run })
    return count
  })
  vi.stubGlobal('clearTimeout', (id: number) => void timers.delete(id))

  function nextDue(until: number): Timer | undefined {
    let next: Timer | undefined
    for (const timer of timers.values()) if (timer.at <= until && (!next || timer.at < next.at)) next = timer
    return next
  }

  return {
    /** What another computer's clock says. */
    trueNow: () => start + elapsed,
    pendingTimers: () => timers.size,
    /** The device's clock is set; timers do not care. */
    jump(milliseconds: number) {
      skew += milliseconds
    },
    async pass(milliseconds: number) {
      const until = elapsed + milliseconds
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        elapsed = Math.max(elapsed, timer.at)
        timers.delete(timer.id)
        timer.run()
        await settle()
      }
      elapsed = until
    },
  }
}

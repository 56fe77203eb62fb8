import { createMiddleware } from 'hono/factory'
import type { Env } from './Env'
import { sendProblem } from './sendProblem'

/**
 * At most `perMinute` requests of one customer, so that nobody can try keys out here. In memory: several instances of
 * this backend need a shared counter.
 */
export function rateLimit(perMinute: number, now: () => Date) {
  const counts = new Map<string, number>()
  let minute = 0
  return createMiddleware<Env>(async (c, next) => {
    const time = now().getTime()
    if (minute !== Math.floor(time / 60_000)) {
      minute = Math.floor(time / 60_000)
      counts.clear()
    }
    const count = (counts.get(c.var.tenant) ?? 0) + 1
    counts.set(c.var.tenant, count)
    if (count <= perMinute) return next()
    const retryAfterSeconds = Math.ceil(((minute + 1) * 60_000 - time) / 1000)
    return sendProblem(c, { code: 'rate-limited', retryAfterSeconds })
  })
}

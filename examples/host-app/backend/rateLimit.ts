import type { Owner } from 'latchkey/server'

/**
 * At most `perMinute` requests of one customer, so that one page or one person can't use up what Pleo allows to all of
 * them. It does not keep anyone from trying keys out: here, whoever drops the cookie is another customer. Behind a login of
 * yours it does, and the proxy before this backend can count by address, which this backend does not see behind one. In
 * memory: several instances need a shared counter.
 *
 * @returns seconds to wait; null where the request is within the limit
 */
export function rateLimit(perMinute: number, now: () => Date) {
  const counts = new Map<string, number>()
  let minute = 0
  return ({ id }: Owner): number | null => {
    const time = now().getTime()
    if (minute !== Math.floor(time / 60_000)) {
      minute = Math.floor(time / 60_000)
      counts.clear()
    }
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count <= perMinute ? null : Math.ceil(((minute + 1) * 60_000 - time) / 1000)
  }
}

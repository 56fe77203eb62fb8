import type { Owner } from 'latchkey/server'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from './database'

/** Seconds. */
const duration = 60

/**
 * At most `perMinute` requests of one customer, whichever instance they come to, so that one page or one person can't use up
 * what Pleo allows to all of them. It does not keep anyone from trying keys out: here, whoever drops the cookie is another
 * customer. Behind a login of yours it does, and the proxy before this backend can count by address, which this backend does
 * not see behind one. While the database can't count, each instance counts for itself.
 *
 * @returns seconds to wait; null where the request is within the limit
 */
export function rateLimit(database: Database, perMinute: number) {
  const limiter = new RateLimiterPostgres({
    storeClient: {
      query: async ({ text, values }: { text: string; values: unknown[] }) => ({
        rows: await database.query(text, values),
      }),
    },
    storeType: 'client',
    tableName: 'request_counts',
    // By `openDatabase`, where several instances that start at once wait for each other.
    tableCreated: true,
    points: perMinute,
    duration,
    insuranceLimiter: new RateLimiterMemory({ points: perMinute, duration }),
  })
  return async ({ id }: Owner): Promise<number | null> => {
    try {
      await limiter.consume(id)
      return null
    } catch (thrown) {
      if (!(thrown instanceof RateLimiterRes)) throw thrown
      // No longer than it lasts, also where the clocks of two instances differ.
      return Math.min(duration, Math.ceil(thrown.msBeforeNext / 1000))
    }
  }
}

import { createMiddleware } from 'hono/factory'
import { refuse } from './refuse'

/**
 * Lets only this app's own pages ask. `Sec-Fetch-Site` says so where it is sent; otherwise `Origin` has to, for
 * everything but reading. The host name is checked too, so that no other name can be pointed at this machine.
 *
 * @param origins such as https://expenses.example
 */
export function sameOrigin(origins: () => readonly string[]) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('Host')
    const knownHost = origins().some((origin) => new URL(origin).host === host)
    const site = c.req.header('Sec-Fetch-Site')
    const origin = c.req.header('Origin')
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    const fromHere = site ? site === 'same-origin' : origin ? origins().includes(origin) : isRead
    if (!knownHost || !fromHere) return refuse(c, 403)
    return next()
  })
}

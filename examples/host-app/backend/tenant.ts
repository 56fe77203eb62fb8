import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { Owner } from 'latchkey/server'

/**
 * Stands for your own user management: who is asking, for which customer. Here every browser is a customer.
 *
 * @param isSecure whether browsers reach the app over HTTPS, which a proxy before it may hide from it
 */
export function tenants(secret: Uint8Array, isSecure: () => boolean) {
  // The prefix makes browsers refuse such a cookie from a subdomain or over HTTP. On loopback there is no HTTPS.
  const cookieName = () => (isSecure() ? '__Host-acme_tenant' : 'acme_tenant')
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')

  function read(request: Request): string | null {
    const cookies = parse(request.headers.get('Cookie') ?? '', cookieName())
    const [tenant = '', signature = ''] = (cookies[cookieName()] ?? '').split('.')
    return tenant && isSame(signature, sign(`tenant ${tenant}`)) ? tenant : null
  }

  return {
    /** The customer of this browser; a new one on its first visit. */
    welcome(c: Context): string {
      const known = read(c.req.raw)
      if (known) return known
      const tenant = randomUUID()
      setCookie(c, cookieName(), `${tenant}.${sign(`tenant ${tenant}`)}`, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: isSecure(),
        path: '/',
        maxAge: 31_536_000,
      })
      return tenant
    },

    /** For the page to send back with whatever changes something. */
    csrfToken: (tenant: string) => sign(`csrf ${tenant}`),

    /** Null for nobody. */
    owner(request: Request): Owner | null {
      const tenant = read(request)
      return tenant === null ? null : { id: tenant }
    },

    /** Whatever changes something has to bring the token of its page. */
    bringsToken({ method, headers }: Request, { id }: Owner): boolean {
      const isSafe = method === 'GET' || method === 'HEAD'
      return isSafe || isSame(headers.get('X-CSRF-Token') ?? '', sign(`csrf ${id}`))
    },
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

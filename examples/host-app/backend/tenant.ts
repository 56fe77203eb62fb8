import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Env } from './Env'
import { refuse } from './refuse'

/**
 * Stands for your own user management: who is asking, for which customer. Here every browser is a customer.
 *
 * @param isSecure whether browsers reach the app over HTTPS, which a proxy before it may hide from it
 */
export function tenants(secret: Uint8Array, isSecure: () => boolean) {
  // The prefix makes browsers refuse such a cookie from a subdomain or over HTTP. On loopback there is no HTTPS.
  const cookieName = () => (isSecure() ? '__Host-acme_tenant' : 'acme_tenant')
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')

  function read(c: Context): string | null {
    const [tenant = '', signature = ''] = (getCookie(c, cookieName()) ?? '').split('.')
    return tenant && isSame(signature, sign(`tenant ${tenant}`)) ? tenant : null
  }

  return {
    /** The customer of this browser; a new one on its first visit. */
    welcome(c: Context): string {
      const known = read(c)
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

    required: createMiddleware<Env>(async (c, next) => {
      const tenant = read(c)
      if (!tenant) return refuse(c, 401)
      c.set('tenant', tenant)
      return next()
    }),

    csrfChecked: createMiddleware<Env>(async (c, next) => {
      const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD'
      const token = c.req.header('X-CSRF-Token') ?? ''
      if (!isSafe && !isSame(token, sign(`csrf ${c.var.tenant}`))) return refuse(c, 403)
      return next()
    }),
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Backend } from './Backend'
import type { Env } from './Env'
import { indexPage, keySourcePath } from './indexPage'
import { openApiHere } from './openApiHere'
import { rateLimit } from './rateLimit'
import { refuse } from './refuse'
import { errorLine, requestLog } from './requestLog'
import { createRoutes } from './routes'
import { sameOrigin } from './sameOrigin'
import { sendProblem } from './sendProblem'
import { tenants } from './tenant'

export interface AppOptions {
  readonly backend: Backend
  /** Signs cookies and CSRF tokens. */
  readonly secret: Uint8Array
  /** Where the app is served, such as https://expenses.example. */
  readonly origins: () => readonly string[]
  /** Where Vite has put the page. */
  readonly pageDirectory: string
  /** The provider's own page, for the link beside the field; its documented address where none is given. */
  readonly keySourceUrl: string | undefined
  /** Of one customer. */
  readonly requestsPerMinute: number
}

/** Acme Expenses: the page, and the routes behind it. */
export function createApp(options: AppOptions) {
  const { backend, secret, origins, pageDirectory, requestsPerMinute } = options
  const app = new Hono<Env>()
  const tenant = tenants(secret, () => origins()[0]?.startsWith('https:') ?? false)

  app.use(requestLog(backend.log, backend.now))
  app.use(pageHeaders)
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  app.use('/api/*', sameOrigin(origins))
  app.use('/api/*', tenant.required)
  app.use('/api/*', tenant.csrfChecked)
  app.use('/api/*', rateLimit(requestsPerMinute, backend.now))
  app.route('/api', createRoutes(backend))

  app.get('/openapi.json', (c) => c.json(openApiHere))
  app.get('/', indexPage(options, tenant))
  // By an address of this page's own: the widget links to nothing that is not secure, and a stand-in on this machine is not.
  app.get(keySourcePath, (c) => (options.keySourceUrl ? c.redirect(options.keySourceUrl) : refuse(c, 404)))
  app.get('/assets/*', serveStatic({ root: pageDirectory }))

  app.notFound((c) => refuse(c, 404))
  app.onError((error, c) => {
    backend.log(errorLine(error, c.var.requestId, backend.now))
    return sendProblem(c, { code: 'unknown' })
  })
  return app
}

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
})

import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { integrationNames } from '../integrations'
import type { Handlers } from './createHandlers'
import type { Env } from './Env'
import { healthRoute } from './healthRoute'
import { indexPage, keySourcePath } from './indexPage'
import { openApiHere } from './openApiHere'
import { passOn } from './passOn'
import { refuse } from './refuse'
import { errorLine, type Log, requestLog } from './requestLog'
import { sendProblem } from './sendProblem'
import type { tenants } from './tenant'

export interface AppOptions {
  readonly handlers: Handlers
  readonly tenant: ReturnType<typeof tenants>
  readonly log: Log
  readonly now: () => Date
  /** Where Vite has put the page. */
  readonly pageDirectory: string
  /** The provider's own page, for the link beside the field; its documented address where none is given. */
  readonly keySourceUrl: string | undefined
}

/** Acme Expenses: the page, and the routes behind it. */
export function createApp(options: AppOptions) {
  const { handlers, tenant, log, now, pageDirectory } = options
  const app = new Hono<Env>()

  app.use(requestLog(log, now, (request) => tenant.owner(request)?.id))
  app.use(pageHeaders)
  for (const name of integrationNames) {
    // Each by its own pattern, which is what the log says of a request.
    for (const action of ['validate', 'activate', 'connection', '*']) {
      app.all(`/api/${name}/${action}`, passOn(handlers[name]))
    }
  }

  app.get('/health', healthRoute(handlers))
  app.get('/openapi.json', (c) => c.json(openApiHere))
  app.get('/', indexPage(options))
  // By an address of this page's own: the widget links to nothing that is not secure, and a stand-in on this machine is not.
  app.get(keySourcePath, (c) => (options.keySourceUrl ? c.redirect(options.keySourceUrl) : refuse(c, 404)))
  app.get('/assets/*', serveStatic({ root: pageDirectory }))

  app.notFound((c) => refuse(c, 404))
  app.onError((error, c) => {
    log(errorLine(error, c.var.requestId, now))
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

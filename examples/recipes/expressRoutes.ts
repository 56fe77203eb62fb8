import { type ErrorRequestHandler, json, type Request, type RequestHandler, type Response, Router } from 'express'
import { type FailedAnswer, problem, wire } from 'latchkey/server'
import type { Integration, Owner } from './Integration'

type Answer = { readonly ok: true } | FailedAnswer
type Run = (owner: Owner, request: Request, signal: AbortSignal) => Promise<Answer | null>

/**
 * Routes for Express 5: `app.use('/api/slack', expressRoutes(integration, ownerOf))`.
 * In the browser: `httpValidator('/api/slack', { activation: 'included' })`.
 *
 * @param ownerOf who is asking, from your own cookies or headers; null for nobody
 */
export function expressRoutes(integration: Integration, ownerOf: (request: Request) => Promise<Owner | null>): Router {
  const route =
    (run: Run): RequestHandler =>
    async (request, response) => {
      const owner = await ownerOf(request)
      if (!owner) return refuse(response, 401)
      const abort = new AbortController()
      response.on('close', () => abort.abort())
      try {
        const answer = await run(owner, request, abort.signal)
        return answer ? respond(response, answer) : refuse(response, 400)
      } catch (thrown) {
        // The browser has gone, and with it whoever could read an answer.
        if (!abort.signal.aborted) throw thrown
      }
    }

  const router = Router()
  router.post(
    '/validate',
    // Of type application/json only, which no form of another site can send.
    json({ limit: '16kb' }),
    route(async (owner, request, signal) => {
      const parsed = wire.validate.safeParse(request.body)
      const idempotencyKey = request.get('Idempotency-Key')
      if (!parsed.success || !idempotencyKey) return null
      return integration.validate(owner, parsed.data, { idempotencyKey, signal })
    }),
  )
  router.get(
    '/connection',
    route((owner, _, signal) => integration.check(owner, signal)),
  )
  router.delete(
    '/connection',
    route((owner, _, signal) => integration.disconnect(owner, signal)),
  )
  router.use(withoutWords)
  return router
}

function respond(response: Response, answer: Answer): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' }
  const sent = answer.ok ? { status: 200, headers, body: answer } : problem(answer)
  response.status(sent.status).set(sent.headers).send(JSON.stringify(sent.body))
}

const titles = { 400: 'Bad Request', 401: 'Unauthorized', 500: 'Internal Server Error' }

/** Without a code, so that the widget blames no key; and without a word of what was sent. */
function refuse(response: Response, status: keyof typeof titles): void {
  const body = JSON.stringify({ title: titles[status], status })
  response.status(status).set({ 'cache-control': 'no-store', 'content-type': 'application/problem+json' }).send(body)
}

/** A body that is no JSON makes an error that quotes it, key and all; Express would print and send that. */
const withoutWords: ErrorRequestHandler = (error, _request, response, _next) => {
  const { status } = Object(error) as { status?: unknown }
  refuse(response, typeof status === 'number' && status < 500 ? 400 : 500)
}

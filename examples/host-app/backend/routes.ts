import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  type ActivateAnswer,
  type CheckAnswer,
  type DisconnectAnswer,
  type ValidateAnswer,
  wire,
} from 'latchkey/server'
import { type IntegrationName, integrationNames, integrations } from '../integrations'
import { activateKey } from './activateKey'
import type { Backend } from './Backend'
import { checkConnection } from './checkConnection'
import { disconnect } from './disconnect'
import type { Env } from './Env'
import { createIdempotency } from './idempotency'
import { refuse } from './refuse'
import { sendProblem } from './sendProblem'
import { validateKey } from './validateKey'

type Answer = ValidateAnswer | ActivateAnswer | CheckAnswer | DisconnectAnswer

/** The four routes that `httpValidator` calls, for each integration. */
export function createRoutes(backend: Backend) {
  const routes = new Hono<Env>()
  const once = createIdempotency(backend.now)
  const ownerOf = (c: Context<Env>, integration: IntegrationName) => ({ tenant: c.var.tenant, integration })
  const scopeOf = (c: Context<Env>) => [c.var.tenant, c.req.path]

  routes.use(bodyLimit({ maxSize: 16 * 1024, onError: (c) => refuse(c, 413) }))

  for (const integration of integrationNames) {
    routes.post(`/${integration}/validate`, async (c) => {
      const parsed = wire.validate.safeParse(await readJson(c))
      if (!parsed.success) return refuse(c, 400)
      const run = () => validateKey(backend, ownerOf(c, integration), parsed.data)
      return respond(c, await once({ scope: scopeOf(c), idempotencyKey: idempotencyKey(c), body: parsed.data }, run))
    })

    if (integrations[integration].installs) {
      routes.post(`/${integration}/activate`, async (c) => {
        const parsed = wire.activate.safeParse(await readJson(c))
        if (!parsed.success) return refuse(c, 400)
        const run = () => activateKey(backend, ownerOf(c, integration), parsed.data)
        return respond(c, await once({ scope: scopeOf(c), idempotencyKey: idempotencyKey(c), body: parsed.data }, run))
      })
    }

    routes.get(`/${integration}/connection`, async (c) =>
      respond(c, await checkConnection(backend, ownerOf(c, integration))),
    )
    routes.delete(`/${integration}/connection`, async (c) =>
      respond(c, await disconnect(backend, ownerOf(c, integration))),
    )
  }
  return routes
}

function respond(c: Context<Env>, answer: Answer): Response {
  return answer.ok ? c.json(answer) : sendProblem(c, answer)
}

async function readJson(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    return null
  }
}

function idempotencyKey(c: Context<Env>): string {
  return c.req.header('Idempotency-Key') ?? c.var.requestId
}

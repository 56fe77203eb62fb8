import { Hono } from 'hono'
import { createIntegration } from './createIntegration'
import { handleRequest } from './handleRequest'
import type { Owner } from './Integration'
import { type KeyValueStore, kvVault } from './kvVault'
import { refuse } from './respond'
import { slackIdentify } from './slackIdentify'

/** The Worker's bindings: `wrangler kv namespace create CONNECTIONS`, `wrangler secret put ENCRYPTION_KEY`. */
export interface Bindings {
  readonly CONNECTIONS: KeyValueStore
  /** 32 bytes in base64: `openssl rand -base64 32` */
  readonly ENCRYPTION_KEY: string
  /** Slack itself, where it is not set. */
  readonly SLACK_URL?: string
}

/**
 * A Hono worker: `export default honoWorker(ownerOf)`.
 * In the browser: `httpValidator('/api/slack', { activation: 'included' })`.
 *
 * @param ownerOf who is asking, from your own cookies or headers; null for nobody
 */
export function honoWorker(ownerOf: (request: Request) => Promise<Owner | null>) {
  const app = new Hono<{ Bindings: Bindings }>()
  app.all('/api/slack/:action', async (c) => {
    const { CONNECTIONS, ENCRYPTION_KEY, SLACK_URL } = c.env
    const integration = createIntegration(slackIdentify(SLACK_URL), kvVault(CONNECTIONS, ENCRYPTION_KEY))
    return handleRequest(integration, await ownerOf(c.req.raw), c.req.param('action'), c.req.raw)
  })
  app.notFound(() => refuse(404))
  // Hono would print the error; say nothing of it, since a library may have put what it was given into it.
  app.onError(() => refuse(500))
  return app
}

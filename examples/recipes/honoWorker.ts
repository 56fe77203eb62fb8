import { Hono } from 'hono'
import { createConnectionHandler, defineProvider, type Owner } from 'latchkey/server'
import { type KeyValueStore, kvVault } from './kvVault'
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
  app.all('/api/slack/:action', (c) => {
    const { CONNECTIONS, ENCRYPTION_KEY, SLACK_URL } = c.env
    const handler = createConnectionHandler({
      name: 'slack',
      provider: defineProvider({ name: 'Slack', keyKind: 'standalone' }),
      owner: ownerOf,
      identify: slackIdentify(SLACK_URL),
      vault: kvVault(CONNECTIONS, ENCRYPTION_KEY),
    })
    return handler(c.req.raw)
  })
  // Hono would print the error; say nothing of it, since a library may have put what it was given into it.
  app.onError(() => new Response(null, { status: 500, headers: { 'Cache-Control': 'no-store' } }))
  return app
}

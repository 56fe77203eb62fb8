import { Hono } from 'hono'
import { identifySlack } from 'latchkey/identify/slack'
import { slack } from 'latchkey/providers/slack'
import { createConnectionHandler, describeThrown, type Owner } from 'latchkey/server'
import { type KeyValueStore, kvVault } from './kvVault'

/** The Worker's bindings: `wrangler kv namespace create CONNECTIONS`, `wrangler secret put ENCRYPTION_KEY`. */
export interface Bindings {
  readonly CONNECTIONS: KeyValueStore
  /** 32 bytes in base64: `openssl rand -base64 32` */
  readonly ENCRYPTION_KEY: string
}

/**
 * A Hono worker: `export default honoWorker(ownerOf)`.
 * In the browser: `httpValidator('/api/slack', { activation: 'included' })`.
 *
 * @param ownerOf who is asking, from your own cookies or headers; null for nobody
 * @param identify for a vendor of your own, in place of the preset
 */
export function honoWorker(ownerOf: (request: Request) => Promise<Owner | null>, identify = identifySlack) {
  const app = new Hono<{ Bindings: Bindings }>()
  app.all('/api/slack/:action', (c) => {
    const { CONNECTIONS, ENCRYPTION_KEY } = c.env
    const handler = createConnectionHandler({
      name: 'slack',
      provider: slack,
      owner: ownerOf,
      identify,
      vault: kvVault(CONNECTIONS, ENCRYPTION_KEY),
    })
    return handler(c.req.raw)
  })
  // Hono would print the error with its message, into which a library may have put what it was given.
  app.onError((thrown) => {
    console.error('latchkey', describeThrown(thrown))
    return new Response(null, { status: 500, headers: { 'Cache-Control': 'no-store' } })
  })
  return app
}

import { identifySlack } from 'latchkey/identify/slack'
import { slack } from 'latchkey/providers/slack'
import { type ConnectionHandler, createConnectionHandler, type Owner, type Vault } from 'latchkey/server'

/**
 * The backend of a Next.js app, for `app/api/slack/[action]/route.ts`:
 *
 * ```ts
 * import { postgresVault } from 'latchkey/server'
 * import { Pool } from 'pg'
 * import { nextRoute, slackConnection } from './nextRoute'
 * import { ownerOf } from './session'
 *
 * const vault = postgresVault(new Pool({ connectionString: process.env.DATABASE_URL }), {
 *   encryptionKeys: [process.env.ENCRYPTION_KEY ?? ''],
 * })
 * export const connection = slackConnection(vault, ownerOf)
 * export const { GET, POST, DELETE } = nextRoute(connection)
 * ```
 *
 * A server component has its `initialConnection` from `await connection.read(owner)`. In the browser:
 * `httpValidator('/api/slack', { activation: 'included' })`.
 *
 * @param ownerOf who is asking, from your own cookies or headers; null for nobody
 * @param identify for a vendor of your own, in place of the preset
 */
export function slackConnection(
  vault: Vault,
  ownerOf: (request: Request) => Promise<Owner | null>,
  identify = identifySlack,
) {
  return createConnectionHandler({ name: 'slack', provider: slack, owner: ownerOf, identify, vault })
}

export function nextRoute(handler: ConnectionHandler) {
  const answer = (request: Request) => handler(request)
  return { GET: answer, POST: answer, DELETE: answer }
}

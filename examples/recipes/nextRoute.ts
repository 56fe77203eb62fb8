import {
  type ConnectionHandler,
  createConnectionHandler,
  defineProvider,
  type Owner,
  type Vault,
} from 'latchkey/server'
import { slackIdentify } from './slackIdentify'

/**
 * The backend of a Next.js app, for `app/api/slack/[action]/route.ts`:
 *
 * ```ts
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
 */
export function slackConnection(vault: Vault, ownerOf: (request: Request) => Promise<Owner | null>, slackUrl?: string) {
  return createConnectionHandler({
    name: 'slack',
    provider: defineProvider({ name: 'Slack', keyKind: 'standalone' }),
    owner: ownerOf,
    identify: slackIdentify(slackUrl),
    vault,
  })
}

export function nextRoute(handler: ConnectionHandler) {
  const answer = (request: Request) => handler(request)
  return { GET: answer, POST: answer, DELETE: answer }
}

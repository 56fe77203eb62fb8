import type { ConnectionHandler } from 'latchkey/server'

/**
 * For SvelteKit, `src/routes/api/slack/[action]/+server.ts`:
 *
 * ```ts
 * import { connection } from './connection'
 * import { svelteKitRoute } from './svelteKitRoute'
 *
 * export const { GET, POST, DELETE } = svelteKitRoute(connection)
 * ```
 */
export function svelteKitRoute(handler: ConnectionHandler) {
  const answer = ({ request }: { readonly request: Request }) => handler(request)
  return { GET: answer, POST: answer, DELETE: answer }
}

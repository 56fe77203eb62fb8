import type { ConnectionHandler } from 'latchkey/server'

/**
 * For SvelteKit, `src/routes/api/slack/[action]/+server.ts`:
 *
 * ```ts
 * export const { GET, POST, DELETE } = svelteKitRoute(connection)
 * ```
 */
export function svelteKitRoute(handler: ConnectionHandler) {
  const answer = ({ request }: { readonly request: Request }) => handler(request)
  return { GET: answer, POST: answer, DELETE: answer }
}

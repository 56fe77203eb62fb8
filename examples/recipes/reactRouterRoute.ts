import type { ConnectionHandler } from 'latchkey/server'

/**
 * For React Router 7, as a resource route, `app/routes/api.slack.$action.ts`:
 *
 * ```ts
 * import { connection } from './connection'
 * import { reactRouterRoute } from './reactRouterRoute'
 *
 * export const { loader, action } = reactRouterRoute(connection)
 * ```
 */
export function reactRouterRoute(handler: ConnectionHandler) {
  const answer = ({ request }: { readonly request: Request }) => handler(request)
  return { loader: answer, action: answer }
}

import { handleRequest } from './handleRequest'
import type { Integration, Owner } from './Integration'

/** Who is asking, from your own cookies or headers; null for nobody. */
export type OwnerOf = (request: Request) => Promise<Owner | null>

/**
 * A route handler of the Next.js App Router, for `app/api/slack/[action]/route.ts`:
 *
 * ```ts
 * export const { GET, POST, DELETE } = nextRoute(createIntegration(slackIdentify(), vault), ownerOf)
 * ```
 *
 * In the browser: `httpValidator('/api/slack', { activation: 'included' })`.
 */
export function nextRoute(integration: Integration, ownerOf: OwnerOf) {
  async function handle(request: Request, { params }: { readonly params: Promise<{ readonly action: string }> }) {
    const { action } = await params
    return handleRequest(integration, await ownerOf(request), action, request)
  }
  return { GET: handle, POST: handle, DELETE: handle }
}

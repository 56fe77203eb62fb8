import { wire } from 'latchkey/server'
import type { Integration, Owner } from './Integration'
import { readJson } from './readJson'
import { refuse, respond } from './respond'

/**
 * The routes of the wire for everything that speaks `Request` and `Response`.
 *
 * No CSRF token is needed for the POST: its `Idempotency-Key` header makes a browser ask first before it sends one from
 * another site, and so does DELETE. Allow neither in your CORS settings.
 *
 * @param action the last part of the address
 */
export async function handleRequest(
  integration: Integration,
  owner: Owner | null,
  action: string,
  request: Request,
): Promise<Response> {
  if (!owner) return refuse(401)
  const { method, signal } = request
  if (method === 'POST' && action === 'validate') {
    const parsed = wire.validate.safeParse(await readJson(request))
    const idempotencyKey = request.headers.get('Idempotency-Key')
    if (!parsed.success || !idempotencyKey) return refuse(400)
    return respond(await integration.validate(owner, parsed.data, { idempotencyKey, signal }))
  }
  if (action !== 'connection') return refuse(404)
  if (method === 'GET') return respond(await integration.check(owner, signal))
  if (method === 'DELETE') return respond(await integration.disconnect(owner, signal))
  return refuse(404)
}

import type { Handler } from 'hono'
import type { ConnectionHandler } from 'latchkey/server'
import type { Env } from './Env'

/** Lets the handler answer, and notes for the log what it has answered. */
export function passOn(handler: ConnectionHandler): Handler<Env> {
  return async (c) => {
    const response = await handler(c.req.raw)
    if (!response.ok) {
      const { code, reference } = (await response.clone().json()) as { code?: string; reference?: string }
      c.set('code', code)
      if (reference) c.set('requestId', reference)
    }
    return response
  }
}

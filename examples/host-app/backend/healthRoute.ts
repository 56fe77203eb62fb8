import type { Handler } from 'hono'
import { integrationNames } from '../integrations'
import type { Handlers } from './createHandlers'

/**
 * How this instance is, for a load balancer and whoever is called at night: the database, the provider and the encryption
 * keys of each integration, and how much waits to be finished or taken back. 503 where the database or the keys fail, since
 * another instance may do better then; a provider that fails does so for all of them.
 */
export function healthRoute(handlers: Handlers): Handler {
  const ask = async () => {
    const all = await Promise.all(integrationNames.map(async (name) => [name, await handlers[name].health()] as const))
    const isServing = all.every(([, { vault, keys }]) => vault === 'well' && keys !== 'failing')
    return { status: isServing ? 'well' : 'failing', integrations: Object.fromEntries(all) }
  }
  // One at a time, since anybody may ask.
  let asking: ReturnType<typeof ask> | null = null
  return async (c) => {
    asking ??= ask().finally(() => {
      asking = null
    })
    const health = await asking
    return c.json(health, health.status === 'well' ? 200 : 503, { 'Cache-Control': 'no-store' })
  }
}

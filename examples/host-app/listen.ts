import { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { serve } from '@hono/node-server'

/** Milliseconds. */
const [idleMs, graceMs] = [10, 1_000]

/** A server on loopback. `port: 0` takes any free one. Rejects with EADDRINUSE where the port is taken. */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, port: number) {
  const server = serve({ fetch, port, hostname: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  // SAFETY: a TCP server that listens has an address with a port.
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** @param drained what is waited for before connections are cut: whoever asked gets an answer */
    async stop(drained: () => Promise<unknown> = () => Promise.resolve()) {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      await drained()
      if (!(server instanceof Server)) return closed
      // Browsers keep them open for what they may ask next.
      const timer = setInterval(() => server.closeIdleConnections(), idleMs)
      await Promise.race([closed, delay(graceMs)])
      clearInterval(timer)
      server.closeAllConnections()
      return closed
    },
  }
}

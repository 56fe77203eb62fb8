import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'

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
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

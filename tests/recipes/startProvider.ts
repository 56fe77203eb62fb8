import { onTestFinished } from 'vitest'
import { type Seen, startServer } from '../http/startServer'

type Told = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown }

/** A provider on loopback that answers as told, and can be slow or gone. */
export async function startProvider(answer: (seen: Seen) => Told) {
  const faults = { delayMs: 0, isDead: false }
  const server = await startServer((response, seen) => {
    if (faults.isDead) return response.destroy()
    const { status = 200, headers, body } = answer(seen)
    setTimeout(() => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
    }, faults.delayMs)
  })
  onTestFinished(() => server.stop())
  return {
    url: server.url,
    seen: server.seen,
    slow() {
      faults.delayMs = 3_000
      return () => {
        faults.delayMs = 0
      }
    },
    dead() {
      faults.isDead = true
      return () => {
        faults.isDead = false
      }
    },
  }
}

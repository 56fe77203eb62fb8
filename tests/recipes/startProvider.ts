import { onTestFinished } from 'vitest'
import { type Seen, startServer } from '../http/startServer'

type Told = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown }

/**
 * A provider on loopback that answers as told, and can be slow or gone.
 * @param refusal what it answers to every key while `revoke` lasts
 */
export async function startProvider(answer: (seen: Seen) => Told, refusal: Told = { status: 401, body: {} }) {
  const faults = { delayMs: 0, isDead: false, revoked: undefined as Told | undefined }
  const server = await startServer((response, seen) => {
    if (faults.isDead) return response.destroy()
    const { status = 200, headers, body } = faults.revoked ?? answer(seen)
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
    revoke() {
      faults.revoked = refusal
      return () => {
        faults.revoked = undefined
      }
    },
  }
}

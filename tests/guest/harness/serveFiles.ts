import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface ServedFile {
  readonly type: string
  readonly body: string
}

/**
 * A server on a free port of 127.0.0.1, where pages must come over a real connection.
 * @param answer asked where there is no such file; answered as JSON
 */
export async function serveFiles(
  files: Readonly<Record<string, ServedFile>>,
  answer: (method: string, path: string, body: string) => Promise<object>,
) {
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '' } = incoming
    const file = method === 'GET' ? files[url] : undefined
    if (file) return outgoing.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.body)
    void text(incoming)
      .then((body) => answer(method, url, body))
      .then((json) => outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json)))
      // The browser left before the answer: nobody is waiting for it.
      .catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // SAFETY: it listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

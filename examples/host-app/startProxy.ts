import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Before several instances: each request goes to the next one, and to another where one can't be reached. */
export async function startProxy(port: number, onResponse: (text: string) => void = () => {}) {
  let targets: readonly string[] = []
  let turn = 0

  function pass(incoming: IncomingMessage, response: ServerResponse, tries: number) {
    const target = targets[turn++ % targets.length]
    if (target === undefined) return void response.writeHead(503).end()
    const { method, headers, url = '/' } = incoming
    const outgoing = request(new URL(url, target), { method, headers }, (answer) => {
      const head = { ...answer.headers }
      response.writeHead(answer.statusCode ?? 502, head)
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => onResponse(textOf(answer, Buffer.concat(chunks))))
      answer.pipe(response)
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // Nothing of it has arrived there, so it is asked for once all the same.
      if (error.code === 'ECONNREFUSED' && tries > 1) pass(incoming, response, tries - 1)
      else response.destroy()
    })
    // Whoever has gone lets the instance know.
    response.on('close', () => outgoing.destroy())
    incoming.pipe(outgoing)
  }

  const server = createServer((incoming, response) => pass(incoming, response, targets.length))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // SAFETY: a TCP server that listens has an address with a port.
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    passTo(urls: readonly string[]) {
      targets = urls
    },
    async stop() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function textOf({ statusCode, headers }: IncomingMessage, body: Buffer): string {
  return [statusCode, ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`), '', body].join(
    '\n',
  )
}

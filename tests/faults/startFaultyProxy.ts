import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What happens to a request. `forward` lets the backend do what it was asked, and gives its answer. */
export type Mishap = (call: {
  readonly response: ServerResponse
  readonly forward: () => Promise<Answer>
}) => Promise<void> | void

export type FaultyProxy = Awaited<ReturnType<typeof startFaultyProxy>>

/** Stands between the browser and the host, and lets everything through but the calls it was told to spoil. */
export async function startFaultyProxy() {
  const hits: string[] = []
  let open = 0
  let target = ''
  let spoiled: { readonly matches: (call: string) => boolean; readonly mishap: Mishap } | null = null

  const server = createServer((incoming, response) => {
    const call = `${incoming.method} ${incoming.url}`
    open += 1
    response.on('close', () => void open--)
    const forward = () => forwardTo(target, incoming)
    if (spoiled?.matches(call)) {
      hits.push(call)
      void spoiled.mishap({ response, forward })
    } else
      void forward().then(
        (answer) => send(response, answer),
        () => response.destroy(),
      )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    /** The calls that were spoiled. */
    hits,
    openCalls: () => open,
    passTo(url: string) {
      target = url
    },
    spoil(matches: (call: string) => boolean, mishap: Mishap) {
      hits.length = 0
      spoiled = { matches, mishap }
    },
    heal() {
      spoiled = null
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(resolve))
    },
  }
}

export function send(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(body)
}

function forwardTo(target: string, incoming: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host: _, connection: __, ...headers } = incoming.headers
    const outgoing = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const { 'transfer-encoding': ___, connection: ____, 'keep-alive': _____, ...kept } = answer.headers
        const texts = Object.entries(kept).map(([name, value]) => [name, String(value)] as const)
        resolve({ status: answer.statusCode ?? 500, headers: Object.fromEntries(texts), body: Buffer.concat(chunks) })
      })
      answer.on('error', reject)
    })
    outgoing.on('error', reject)
    incoming.pipe(outgoing)
  })
}

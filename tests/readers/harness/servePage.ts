import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What the page tells of itself, so that a journey knows where it is without listening. */
export interface Told {
  /** The name of what has the focus; empty for none. */
  readonly focus: string
  readonly status: string
  readonly dialog: boolean
  /** Whether the window has the keyboard. */
  readonly active: boolean
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The widget on a page of its own, built as a host would build it, and what the page tells. */
export async function servePage() {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/readers/page/main.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    absWorkingDir: root,
  })
  const script = outputFiles[0]?.text ?? ''
  const styles = readFileSync(`${root}src/styles.css`, 'utf8')
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css"><body><main><h1>Settings</h1><div id="root"></div></main><script src="/main.js"></script>`
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', html],
    '/main.js': ['text/javascript; charset=utf-8', script],
    '/styles.css': ['text/css; charset=utf-8', styles],
  }

  let told: Told | null = null
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      // SAFETY: only the page on this server talks to it.
      told = JSON.parse(body) as Told
      return response.writeHead(204).end()
    }
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname]
    if (!file) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': file[0] }).end(file[1])
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // SAFETY: it listens on a port, so its address is no text.
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    told: () => told,
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type ServedPage = Awaited<ReturnType<typeof servePage>>

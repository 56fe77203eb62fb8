import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface StaticSite {
  /** Ends with `path`. */
  readonly url: string
  readonly origin: string
  /** What was asked for and is not there. */
  readonly missing: string[]
  readonly close: () => Promise<void>
}

/** A folder's files under a path of a server that has nothing else, as on a shared documentation host. */
export async function serveUnder(folder: string, path: `/${string}/`): Promise<StaticSite> {
  const missing: string[] = []
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    // Every browser asks every host for it, whatever the page says.
    if (asked === '/favicon.ico') return void response.writeHead(204).end()
    const inside = normalize(asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : '..')
    const file = join(folder, inside)
    if (inside.startsWith('..') || !existsSync(file) || statSync(file).isDirectory()) {
      missing.push(asked)
      return void response.writeHead(404).end()
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // SAFETY: a server that listens on a port has an address of this form.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin + path,
    origin,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// Files as they are, as any server of static files sends them.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' }

createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const path = normalize(pathname === '/' ? '/index.html' : pathname)
  const type = types[extname(path)]
  const body = type && (await readFile(join(import.meta.dirname, path)).catch(() => null))
  if (!body) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
}).listen(Number(process.argv[2]), '127.0.0.1')

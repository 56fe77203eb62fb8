// What a page asks of the backend of the consumer app with a server, and what must hold all the while.
import { createServer } from 'node:http'

export const key = `acme_${'0123456789abcdef'.repeat(2)}_c0ffee`
export const company = { id: 'C1', name: 'Example Works' }

const check = (holds, message) => {
  if (!holds) throw new Error(message)
}

/** A vendor on loopback, which knows one key. */
export async function startVendor() {
  const server = createServer((request, response) => {
    const isKnown = request.headers.authorization === `Bearer ${key}`
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isKnown ? company : {}))
  })
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${server.address().port}`
}

/** @param {{ url: string, said: () => string }} page with what the server has printed */
export async function driveBackend({ url, said }) {
  const told = []
  const ask = async (path, init = {}) => {
    const headers = { cookie: 'user=u-1', ...init.headers }
    const response = await fetch(new URL(path, url), { ...init, headers })
    const text = await response.text()
    told.push(text)
    return { status: response.status, cache: response.headers.get('cache-control'), text }
  }
  const route = '/api/acme-pay'
  const attempt = (over) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      ...{ key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} },
      ...over,
    }),
  })
  const expected = async (status, path, init) => {
    const answer = await ask(path, init)
    check(answer.status === status, `${path} answered ${answer.status}, not ${status}: ${answer.text.slice(0, 300)}`)
    check(!path.startsWith(route) || answer.cache === 'no-store', `${path} may be kept by a cache: ${answer.cache}`)
    return answer.text
  }
  await expected(401, `${route}/connection`, { headers: { cookie: '' } })
  await expected(403, `${route}/connection`, { headers: { 'sec-fetch-site': 'cross-site' } })
  await expected(422, `${route}/validate`, attempt({ key: `${key}0` }))
  await expected(413, `${route}/validate`, attempt({ fields: { a: 'x'.repeat(20_000) } }))
  await expected(200, `${route}/validate`, attempt({}))
  const isConnected = (text) => text.includes(company.name)
  check(isConnected(await expected(200, `${route}/connection`)), 'It is not connected after a good key.')
  check(isConnected(await expected(200, '/settings')), 'The page knows nothing of it in its first HTML.')
  await expected(200, `${route}/connection`, { method: 'DELETE' })
  check(!isConnected(await expected(200, `${route}/connection`)), 'It is still connected.')
  check(!isConnected(await expected(200, '/settings')), 'The page still shows it.')
  check(!`${told.join('\n')}${said()}`.includes(key), 'The key is in an answer or in the log.')
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { providerFetch } from '../../src/server/provider/providerFetch'
import { aKey } from '../aKey'

it.each([301, 302, 303, 307, 308])(
  'takes a key to no other address when a provider answers %i',
  { tags: ['K04'] },
  async (status) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/elsewhere') response.writeHead(200).end('{}')
      else response.writeHead(status, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
    })
    // SAFETY: it listens on a port, so its address is no text.
    const { port } = server.address() as AddressInfo
    const ask = providerFetch(AbortSignal.timeout(10_000))
    const answer = ask(`http://127.0.0.1:${port}/me`, { headers: { authorization: `Bearer ${aKey()}` } })
    await expect(answer).rejects.toMatchObject({ answer: { code: 'unexpected-answer' } })
    expect(asked).toEqual(['/me'])
  },
)

it('calls a page in place of JSON an unexpected answer, and quotes none of it', { tags: ['K04'] }, async () => {
  const key = aKey()
  const ask = providerFetch(AbortSignal.timeout(10_000))
  const answer = await ask(`data:text/html,<p>Signed in with ${key}</p>`)
  expect(answer.ok).toBe(true)
  const thrown: unknown = await answer.json().catch((error: unknown) => error)
  expect(thrown).toMatchObject({ answer: { ok: false, code: 'unexpected-answer' } })
  expect(String(thrown)).not.toContain(key.slice(0, 8))
})

it('reads JSON, text and the headers of an answer as any fetch does', async () => {
  const ask = providerFetch(AbortSignal.timeout(10_000))
  const answer = await ask('data:application/json,{"id":"org-1"}')
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toEqual({ id: 'org-1' })
  expect(await (await ask('data:text/plain,fine')).text()).toBe('fine')
})

/** Tells what arrived, and answers 429 for `/busy`. */
async function startEcho() {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const { method, url, headers } = request
      response.writeHead(url === '/busy' ? 429 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ method, authorization: headers.authorization, body }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // SAFETY: it listens on a port, so its address is no text.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a Request, as generated clients make it,', () => {
  it('arrives as it is, with its headers', async () => {
    const url = await startEcho()
    const ask = providerFetch(AbortSignal.timeout(10_000))
    const sent = { method: 'POST', headers: { authorization: 'Bearer one' }, body: 'text' }
    expect(await (await ask(new Request(url, sent))).json()).toEqual({
      method: 'POST',
      authorization: 'Bearer one',
      body: 'text',
    })
    const other = { headers: { authorization: 'Bearer other' } }
    expect(await (await ask(new Request(url, sent), other)).json()).toMatchObject({ authorization: 'Bearer other' })
  })

  it('ends with the signal of its own, and with the time of the provider', async () => {
    const url = await startEcho()
    const gone = AbortSignal.abort()
    const ask = providerFetch(AbortSignal.timeout(10_000))
    await expect(ask(new Request(url, { signal: gone }))).rejects.toMatchObject({ answer: { ok: false } })
    await expect(providerFetch(gone)(new Request(url))).rejects.toMatchObject({ answer: { code: 'timeout' } })
  })
})

it('takes null for its options, as any fetch does', async () => {
  const ask = providerFetch(AbortSignal.timeout(10_000))
  expect((await ask('data:text/plain,fine', null as unknown as RequestInit)).ok).toBe(true)
})

it.each(['/v1/me', 'api.example.com/v1/me', '', 'http://['])(
  'says of the address %j that it is none, and not that the provider is out of reach',
  async (address) => {
    const ask = providerFetch(AbortSignal.timeout(10_000))
    await expect(ask(address, { headers: { authorization: aKey() } })).rejects.toThrow(TypeError)
  },
)

it('quotes nothing of an address that is none', { tags: ['K04'] }, async () => {
  const key = aKey()
  const thrown: unknown = await providerFetch(AbortSignal.timeout(10_000))(`/me?key=${key}`).catch(
    (error: unknown) => error,
  )
  expect(String((thrown as Error).stack)).not.toContain(key.slice(0, 8))
})

it.each([undefined, { status: 200, ok: true, headers: new Headers(), body: {} }])(
  'says of another fetch in the platform’s place, which answers %j, that it is at fault, and not the provider',
  async (answer) => {
    vi.stubGlobal('fetch', async () => answer)
    onTestFinished(() => void vi.unstubAllGlobals())
    await expect(providerFetch(AbortSignal.timeout(10_000))('https://api.example.com')).rejects.toThrow(TypeError)
  },
)

it('leaves no rejection of a call that nobody awaits any more, since another one has failed', async () => {
  const url = await startEcho()
  const found: unknown[] = []
  const note = (reason: unknown) => found.push(reason)
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
  onTestFinished(() => {
    process.off('unhandledRejection', note)
    for (const other of others) process.on('unhandledRejection', other)
  })
  const limit = new AbortController()
  const ask = providerFetch(limit.signal)
  void ask('http://127.0.0.1:1/never')
  await expect(ask(`${url}/busy`)).rejects.toMatchObject({ answer: { code: 'rate-limited' } })
  limit.abort()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(found).toEqual([])
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
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

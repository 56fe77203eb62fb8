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

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { accept } from '../../src/identify/accept'
import { ask } from '../../src/identify/ask'
import { owner } from './identifyWith'

const servers: ReturnType<typeof createServer>[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const yes = () => accept([{ id: 'acme' }])
const asking = (url: string, over: { signal?: AbortSignal; fetch?: typeof fetch } = {}) =>
  ask({ owner, signal: new AbortController().signal, fetch, ...over }, url, { headers: { 'x-key': 'k' } }, yes)

describe('a request to a vendor, with the real fetch', () => {
  it('does not follow a redirect with the key', { tags: ['K03'] }, async () => {
    let calls = 0
    const elsewhere = await serve((_, response) => {
      calls += 1
      response.end('{}')
    })
    for (const status of [301, 302, 303, 307, 308]) {
      const url = await serve((_, response) => void response.writeHead(status, { location: elsewhere }).end())
      expect(await asking(url)).toEqual({ ok: false, code: 'unexpected-answer' })
    }
    expect(calls).toBe(0)
  })

  it('blames no key where nobody is there, or the line breaks', async () => {
    const gone = await serve(() => {})
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await asking(gone)).toEqual({ ok: false, code: 'service-unavailable' })
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{', () => response.destroy())
    })
    expect(await asking(broken)).toEqual({ ok: false, code: 'service-unavailable' })
  })

  it('reads no endless answer to its end', async () => {
    const chunk = 'x'.repeat(100_000)
    const endless = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      response.on('error', () => {})
      more()
    })
    expect(await asking(endless)).toEqual({ ok: false, code: 'unexpected-answer' })
  })

  it('ends with its time, before an answer and in the middle of one', async () => {
    const silent = await serve(() => {})
    const halting = await serve((_, response) => void response.write('{'))
    for (const url of [silent, halting]) {
      expect(await asking(url, { signal: AbortSignal.timeout(200) })).toEqual({ ok: false, code: 'timeout' })
    }
  })

  it('rejects when it was aborted', async () => {
    const url = await serve(() => {})
    const abort = new AbortController()
    const asked = asking(url, { signal: abort.signal })
    abort.abort()
    await expect(asked).rejects.toThrow(DOMException)
  })
})

it('lets through what a fetch of the host’s own throws', async () => {
  class OwnFailure extends Error {}
  const own = () => Promise.reject(new OwnFailure())
  await expect(asking('https://vendor.example', { fetch: own })).rejects.toBeInstanceOf(OwnFailure)
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { createConnectionHandler, defineProvider, type HandlerEvent, type Identify, memoryVault } from 'latchkey/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { cases } from '../cases'
import { findKeys } from '../findKeys'

const owner = { id: 'customer-1' }
const fine: Identify = async () => ({ ok: true, companies: [{ id: 'c-1' }] })
const provider = defineProvider({
  name: 'Any',
  keyKind: 'standalone',
  fields: [{ kind: 'text', name: 'region', label: 'Region', optional: true }],
})

function start(identify: Identify = fine, providerMs = 8_000, requestMs = 18_000) {
  allowConsole('warn', /memoryVault is for development/)
  const log: HandlerEvent[] = []
  const vault = memoryVault({ scope: 'vault' })
  const handler = createConnectionHandler({
    name: 'any',
    provider,
    owner: () => owner,
    identify,
    vault,
    providerMs,
    requestMs,
    log: (event) => log.push(event),
  })
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    handler(
      new Request('https://app.test/api/any/validate', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers },
        body,
        duplex: 'half',
      } as RequestInit),
    )
  return { handler, vault, log, post }
}

const body = (over: object = {}) =>
  JSON.stringify({
    key: aKey(),
    intent: 'connect',
    current: null,
    mayActivateFor: 'any',
    fields: {},
    secrets: {},
    ...over,
  })

/** A provider that answers whatever the test wants to write. */
async function startAnswering(
  answer: (write: (text: string) => boolean, end: () => void) => void,
  headers = {},
  status = 200,
) {
  const server = createServer((_, response) => {
    response.writeHead(status, headers)
    answer(
      (text) => response.write(text),
      () => void response.end(),
    )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const identify: Identify = async ({ key }, context) => {
    const response = await context.fetch(url, { headers: { Authorization: `Bearer ${key}` } })
    await response.text()
    return { ok: true, companies: [{ id: 'c-1' }] }
  }
  return identify
}

describe('a hostile request', () => {
  it('of any bytes gets a bare refusal that says nothing of it', { tags: ['K03'] }, async () => {
    const { post, log } = start()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const response = await post(new Uint8Array(bytes))
        expect(response.status).toBe(400)
        expect(await response.json()).toEqual({ title: 'Bad Request', status: 400 })
      }),
      cases(100),
    )
    // One line each, which says why, and nothing of what was sent.
    const line = { level: 'info', note: 'refused', because: 'body', owner: owner.id, integration: 'any' }
    expect(log).toEqual(log.map(({ reference }) => ({ ...line, reference })))
  })

  it.each([
    ['nested as deep as it may be long', `${'['.repeat(8_000)}${']'.repeat(8_000)}`, 400],
    ['longer than a body may be', body({ fields: { a: 'x'.repeat(20_000) } }), 413],
    ['that is the word which says how long it is', '"too-large"', 400],
    ['with a company of which the id is too long', body({ current: { id: 'x'.repeat(600) } }), 400],
  ])('%s is refused', async (_, text, status) => {
    const { post } = start()
    expect((await post(text)).status).toBe(status)
  })

  it('of 120 MB in pieces is read no further than its limit', async () => {
    const { post } = start()
    let sent = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 1_900) controller.close()
        else controller.enqueue(new Uint8Array(65_536).fill(97))
      },
    })
    expect((await post(stream)).status).toBe(413)
    expect(sent).toBeLessThan(5)
  })

  it.each([
    ['stops in the middle', 0],
    ['comes a byte at a time, for ever', 5],
  ])('of which the body %s is refused within its time', async (_, pauseMs) => {
    const { post } = start(fine, 8_000, 300)
    let isGone = false
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"key":"')),
      async pull(controller) {
        if (pauseMs === 0) return new Promise(() => {})
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
        controller.enqueue(new Uint8Array([97]))
      },
      cancel() {
        isGone = true
      },
    })
    expect((await post(stream)).status).toBe(400)
    // Nobody goes on reading.
    await expect.poll(() => isGone).toBe(true)
  })

  it('of 100,000 members is refused, and a body as large as one may be holds nobody up', async () => {
    const { post } = start()
    const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, '']))
    expect((await post(body({ fields: members(100_000) }))).status).toBe(413)
    expect((await post(body({ fields: members(1_000) }))).status).toBe(200)
  })

  it('has its fields kept only where they are declared', async () => {
    const { handler, post, vault } = start()
    expect(
      (await post(body({ fields: { region: 'eu', other: 'x', __proto__: 'y' }, secrets: { more: 'z' } }))).status,
    ).toBe(200)
    expect(await handler.read(owner)).toMatchObject({ fields: { region: 'eu' } })
    const { record } = await vault.read('["any","owner","customer-1"]')
    expect(record?.live?.fields).toEqual({ region: 'eu' })
  })

  it.each([
    ['another site, by what a browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['nowhere that can be read', { Origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const { post } = start()
    expect((await post(body(), headers as Record<string, string>)).status).toBe(403)
  })
})

describe('what a provider answers', () => {
  it.each(['1e999', `0x${'f'.repeat(300)}`, '', '-5', 'soon'])(
    'Retry-After: %j makes nobody wait for ever',
    { tags: ['R26'] },
    async (value) => {
      const { post } = start(await startAnswering((_, end) => end(), { 'Retry-After': value }, 429))
      const answer = (await (await post(body())).json()) as { code: string; retryAfterSeconds?: number }
      expect(answer.code).toBe('rate-limited')
      expect(answer.retryAfterSeconds ?? 0).toBeLessThanOrEqual(86_400)
      expect(answer).not.toHaveProperty('retryAfterSeconds', null)
    },
  )

  it('as a date is waited for', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString()
    const { post } = start(await startAnswering((_, end) => end(), { 'Retry-After': date }, 429))
    const answer = (await (await post(body())).json()) as { retryAfterSeconds: number }
    expect(Math.abs(answer.retryAfterSeconds - 90)).toBeLessThan(30)
  })

  it('without an end is read no further than a megabyte', async () => {
    let written = 0
    const endless = await startAnswering((write) => {
      const more = () => {
        if (written > 1_000_000_000) return
        written += 65_536
        write('x'.repeat(65_536))
        setImmediate(more)
      }
      more()
    })
    const { post } = start(endless)
    expect(await (await post(body())).json()).toMatchObject({ code: 'unexpected-answer' })
    expect(written).toBeLessThan(300_000_000)
  })

  it('that comes a byte at a time, for ever, is waited for within its time, and its connection is closed', async () => {
    let isOpen = true
    const trickling = await startAnswering((write) => {
      const timer = setInterval(() => {
        isOpen = write('x')
      }, 5)
      onTestFinished(() => clearInterval(timer))
    })
    const { post } = start(trickling, 300)
    expect(await (await post(body())).json()).toMatchObject({ code: 'timeout' })
    await expect.poll(() => isOpen).toBe(false)
  })

  it('that never comes is waited for within its time', async () => {
    const { post } = start(() => new Promise(() => {}), 200)
    expect(await (await post(body())).json()).toMatchObject({ code: 'timeout' })
  })

  it.each([
    ['a NUL in its id', [{ id: 'a\u0000b' }]],
    ['no id', [{ id: '' }]],
    ['nobody', []],
  ])('with %s is unexpected, and nothing is kept', async (_, companies) => {
    const { post, handler } = start(async () => ({ ok: true, companies }) as never)
    expect(await (await post(body())).json()).toMatchObject({ code: 'unexpected-answer' })
    expect(await handler.read(owner)).toBeNull()
  })

  it('to a key that no header can carry is that the key is invalid', { tags: ['R15'] }, async () => {
    const { post } = start(await startAnswering((_, end) => end()))
    expect(await (await post(body({ key: 'k\u2713y-that-is-long-enough' }))).json()).toMatchObject({
      code: 'invalid-key',
    })
  })

  it('is given on without the key, and a thrown error without its message', { tags: ['K04'] }, async () => {
    const key = aKey('echo')
    const { post, log } = start(async () => ({ ok: false, code: 'wrong-key-type', found: `the key ${key}` }))
    const told = await (await post(body({ key }))).text()
    const throwing = start(async (credential) => {
      throw new RangeError(`bad ${credential.key}`)
    })
    const thrown = await (await throwing.post(body({ key }))).text()
    expect(throwing.log).toMatchObject([
      { note: 'threw', error: 'RangeError' },
      { note: 'failed', code: 'unknown' },
    ])
    expect(findKeys([key], { told, thrown, log: JSON.stringify([...log, ...throwing.log]) })).toEqual([])
  })
})

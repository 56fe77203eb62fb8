import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { httpValidator } from 'latchkey/http'
import { type ContractSamples, validatorContract } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { scrub } from '../../src/key/scrubbing/scrub'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { findKeys } from '../findKeys'
import { wireWatch } from '../http/wireContract'
import { startProvider } from '../recipes/startProvider'
import { type Framework, frameworks } from './frameworks'
import type { Activation } from './runtimes'

const company = { id: 'C1', name: 'Acme ApS' }

/** A provider that knows one key, and what is installed with it. */
async function startVendor(goodKey: string) {
  const installed = new Set<string>()
  const refusal = { status: 401, body: {} }
  const provider = await startProvider(({ method, url, headers }) => {
    const key = headers.authorization?.replace('Bearer ', '') ?? ''
    if (key !== goodKey) return refusal
    if (url === '/me') return { body: company }
    if (method === 'POST') installed.add(key)
    if (method === 'DELETE') installed.delete(key)
    return { status: method !== 'GET' || installed.has(key) ? 200 : 404, body: {} }
  }, refusal)
  return { ...provider, installed }
}

async function begin({ start }: Framework, activation: Activation) {
  const goodKey = aKey('good')
  const vendor = await startVendor(goodKey)
  const wired = await start(vendor.url, activation)
  const headers = { 'X-Test-User': 'me' }
  const send = (path: string, init: RequestInit = {}) =>
    wired.fetch(`${wired.url}${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string>) },
    })
  return { goodKey, vendor, wired, headers, send }
}

const json = { 'Content-Type': 'application/json' }
const attempt = { intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }

/** Each framework with both ways to activate with LATCHKEY_TEST_ALL; otherwise with one, and the next with the other. */
const activationsOf = (framework: Framework) =>
  process.env.LATCHKEY_TEST_ALL
    ? (['included', 'separate'] as const)
    : ([frameworks.indexOf(framework) % 2 ? 'included' : 'separate'] as const)

describe.each(frameworks.map((framework) => [`${framework.name} (${framework.is})`, framework] as const))(
  'the wire, in %s',
  (_, framework) => {
    it.each(activationsOf(framework))(
      'keeps the whole contract of a validator, and of the wire, with activation %s',
      { tags: ['R20'], timeout: 120_000 },
      async (activation) => {
        // Of a provider that is slow or gone, a handler in this process tells its operator.
        allowConsole('error', /^latchkey \{.*"note":"failed"/)
        const { goodKey, vendor, wired, headers } = await begin(framework, activation)
        const watch = wireWatch(wired.fetch)
        const validator = httpValidator(wired.url, {
          ...(activation === 'included' && { activation }),
          fetch: watch.fetch,
          headers,
        })
        const { slow, dead, revoke } = vendor
        const samples: ContractSamples = {
          goodKey,
          badKey: aKey('bad'),
          company,
          timeoutMs: 2_000,
          slow,
          dead,
          revoke,
        }
        for (const { name, run, skipped } of validatorContract(validator, samples)) {
          await expect(run(), name).resolves.toBeUndefined()
          expect(skipped).toBeNull()
        }
        expect(watch.breaches).toEqual([])
        expect(findKeys([goodKey, samples.badKey], { said: wired.said?.() ?? '' })).toEqual([])
      },
    )

    it('asks who it is, where it comes from and what it wants before anything else', async () => {
      const { send, vendor } = await begin(framework, 'included')
      const body = JSON.stringify({ ...attempt, key: aKey('csrf') })
      const once = { ...json, 'Idempotency-Key': 'one' }
      const refusals = [
        [401, '/connection', { headers: { 'X-Test-User': '' } }],
        [403, '/connection', { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
        [403, '/validate', { method: 'POST', body, headers: { ...once, Origin: 'https://evil.example' } }],
        [400, '/validate', { method: 'POST', body, headers: json }],
        [400, '/validate', { method: 'POST', body, headers: { ...once, 'Content-Type': 'text/plain' } }],
        [400, '/validate', { method: 'POST', body: '[]', headers: once }],
        [404, '/activate', { method: 'POST', body, headers: once }],
        [404, '/nothing', { headers: {} }],
      ] as const
      for (const [status, path, init] of refusals) {
        const response = await send(path, init)
        // SvelteKit itself refuses what a form of another site could send, before anybody is asked.
        const isForm = new Headers(init.headers).get('Content-Type') === 'text/plain'
        if (isForm && response.status === 403) continue
        expect([path, response.status]).toEqual([path, status])
        expect(response.headers.get('Cache-Control')).toBe('no-store')
        expect(await response.text()).not.toContain('code')
      }
      expect(vendor.seen).toEqual([])
    })

    it('says nothing of a body that it can not read, not even a part of the key', { tags: ['K03'] }, async () => {
      const { send, wired } = await begin(framework, 'included')
      const key = aKey('torn')
      const headers = { ...json, 'Idempotency-Key': 'one' }
      for (const body of [`{"key": ${key}, `, `"${key}"`, `{"key":["${key}"]}`, `${key}\u0000`]) {
        const response = await send('/validate', { method: 'POST', body, headers })
        expect(response.status).toBe(400)
        expect(response.headers.get('Content-Type')).toContain('application/problem+json')
        const said = JSON.stringify([...response.headers, await response.text(), wired.said?.() ?? ''])
        expect(scrub(said, [key])).toBe(said)
      }
    })

    it('gives the key out in no answer, and disconnects what it has connected', { tags: ['K03'] }, async () => {
      const { send, goodKey, wired, vendor } = await begin(framework, 'separate')
      const headers = { ...json, 'Idempotency-Key': 'one' }
      const { mayActivateFor: __, ...rest } = attempt
      const body = JSON.stringify({ ...rest, key: goodKey, company: { id: company.id } })
      const answers = [
        await send('/validate', { method: 'POST', body: JSON.stringify({ ...attempt, key: goodKey }), headers }),
        await send('/activate', { method: 'POST', body, headers }),
        await send('/connection'),
        await send('/connection', { method: 'DELETE' }),
        await send('/connection'),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect(answers.map(({ headers: of }) => of.get('Cache-Control'))).toEqual(answers.map(() => 'no-store'))
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      expect(JSON.parse(texts[4] ?? '')).toEqual({ ok: true, connection: null })
      expect([...vendor.installed]).toEqual([])
      expect(findKeys([goodKey], { answers: texts.join('\n'), said: wired.said?.() ?? '' })).toEqual([])
    })

    it('of a body of 120 MB no more is taken than it takes to refuse it', async () => {
      const { wired, headers, send, goodKey } = await begin(framework, 'included')
      const { status, sent } = await upload(framework, wired, { ...headers, ...json, 'Idempotency-Key': 'one' })
      expect(status).toBe(413)
      expect(sent).toBeLessThan(30_000_000)
      const body = JSON.stringify({ ...attempt, key: goodKey })
      const after = await send('/validate', { method: 'POST', body, headers: { ...json, 'Idempotency-Key': 'two' } })
      expect(after.status, 'and it goes on').toBe(200)
    })

    it.skipIf(!framework.overNetwork)(
      'of a body that is too large, whoever comes next over the same connection is none the worse',
      async () => {
        const { wired, headers, goodKey } = await begin(framework, 'included')
        const { post } = keptConnection(wired.url, { ...headers, ...json })
        const large = JSON.stringify({ ...attempt, key: goodKey, fields: { a: 'x'.repeat(1_500_000) } })
        for (let round = 0; round < 3; round++) {
          expect(await post(large, `large ${round}`)).toBe(413)
          expect(await post(JSON.stringify({ ...attempt, key: goodKey }), `next ${round}`)).toBe(200)
        }
      },
    )

    it.skipIf(!framework.overNetwork)(
      'refuses a method, and a host, that is none, without an error of its own',
      { tags: ['K03'] },
      async () => {
        const { wired, headers, goodKey, vendor } = await begin(framework, 'included')
        const bodied = JSON.stringify({ ...attempt, key: goodKey })
        const ask = async (method: string, host: string) => {
          const told = await sendRaw(wired.url, { method, host, body: bodied, headers: { ...headers, ...json } })
          expect(findKeys([goodKey], { told, said: wired.said?.() ?? '' })).toEqual([])
          return Number(/^HTTP\/1\.1 (\d+)/.exec(told)?.[1] ?? 400)
        }
        const methods = ['HEAD', 'OPTIONS', 'PUT', 'PROPFIND', 'TRACE']
        // Next.js itself has no answer to a TRACE.
        for (const method of framework.name.startsWith('Next.js') ? methods.slice(0, -1) : methods) {
          expect([method, await ask(method, new URL(wired.url).host)]).toEqual([
            method,
            expect.toSatisfy((status: number) => [204, 400, 403, 404, 405, 501].includes(status)),
          ])
        }
        expect(vendor.seen).toEqual([])
        // 200 where the address is configured, and nobody looks at the host.
        for (const host of ['a b', '[', 'a:b:c', '%00']) {
          expect([host, await ask('POST', host)]).toEqual([
            host,
            expect.toSatisfy((status: number) => [200, 400, 403, 404].includes(status)),
          ])
        }
      },
    )
  },
)

/** One connection, which stays open: as between a proxy and this backend, for whoever comes. */
function keptConnection(url: string, headers: Record<string, string>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const post = (body: string, attemptName: string) =>
    new Promise<number>((resolve, reject) => {
      const sent = httpRequest(`${url}/validate`, {
        agent,
        method: 'POST',
        headers: { ...headers, 'Idempotency-Key': attemptName, 'Content-Length': String(Buffer.byteLength(body)) },
      })
      sent.on('error', reject)
      sent.on('response', (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      })
      sent.end(body)
    })
  return { post }
}

interface Raw {
  readonly method: string
  readonly host: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** What no client of Node's would send. Resolves with all that comes back before the connection is closed. */
function sendRaw(url: string, { method, host, body, headers }: Raw) {
  const { hostname, port, pathname } = new URL(url)
  const lines = [
    `${method} ${pathname}/validate HTTP/1.1`,
    `Host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'Idempotency-Key: raw',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return new Promise<string>((resolve) => {
    let told = ''
    const socket = connect({ host: hostname, port: Number(port) })
    socket.setEncoding('utf8').on('data', (text: string) => {
      told += text
    })
    // Of a request that is none, a server may say nothing.
    socket.on('error', () => {})
    socket.on('close', () => resolve(told))
    socket.setTimeout(5_000, () => socket.destroy())
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  })
}

const pieces = 1_900
const piece = new Uint8Array(65_536).fill(97)

/** 120 MB in pieces, without a length that is announced, as long as somebody takes them. */
async function upload(
  { overNetwork }: Framework,
  { url, fetch: ask }: { url: string; fetch: typeof fetch },
  headers = {},
) {
  let sent = 0
  if (!overNetwork) {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += piece.length
        if (sent > pieces * piece.length) controller.close()
        else controller.enqueue(piece)
      },
    })
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
    return { status: (await ask(`${url}/validate`, init)).status, sent }
  }
  const status = await new Promise<number>((resolve, reject) => {
    const upstream = httpRequest(`${url}/validate`, { method: 'POST', headers })
    let isOver = false
    upstream.on('response', (response) => {
      isOver = true
      resolve(response.statusCode ?? 0)
      upstream.destroy()
    })
    upstream.on('error', (error) => isOver || reject(error))
    const more = () => {
      while (!isOver && sent < pieces * piece.length) {
        sent += piece.length
        if (!upstream.write(piece)) return void upstream.once('drain', more)
      }
      if (!isOver) upstream.end()
    }
    more()
  })
  return { status, sent }
}

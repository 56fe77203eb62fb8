import { request as httpRequest } from 'node:http'
import { httpValidator } from 'latchkey/http'
import { type ContractSamples, validatorContract } from 'latchkey/testing'
import { describe, expect, it } from 'vitest'
import { scrub } from '../../src/key/scrubbing/scrub'
import { aKey } from '../aKey'
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
        [404, '/nothing', {}],
      ] as const
      for (const [status, path, init] of refusals) {
        const response = await send(path, init)
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

    it('of a body of 120 MB no more is taken than it takes to refuse it', { timeout: 60_000 }, async () => {
      const { wired, headers, send, goodKey } = await begin(framework, 'included')
      const { status, sent } = await upload(framework, wired, { ...headers, ...json, 'Idempotency-Key': 'one' })
      expect(status).toBe(413)
      expect(sent).toBeLessThan(30_000_000)
      const body = JSON.stringify({ ...attempt, key: goodKey })
      const after = await send('/validate', { method: 'POST', body, headers: { ...json, 'Idempotency-Key': 'two' } })
      expect(after.status, 'and it goes on').toBe(200)
    })
  },
)

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

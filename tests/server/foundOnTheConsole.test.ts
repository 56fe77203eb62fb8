import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import {
  type ConnectionHandlerOptions,
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  type Identify,
  memoryVault,
  ProviderFailure,
} from 'latchkey/server'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { cases } from '../cases'
import { findKeys } from '../findKeys'

const provider = defineProvider({ name: 'Any', keyKind: 'standalone' })

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A backend without a `log` of its own, and what its console shows: whole lines, and what is in them. */
function start(options: Partial<ConnectionHandlerOptions>) {
  allowConsole('warn', /memoryVault is for development/)
  const printed: string[] = []
  const error = vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    printed.push(args.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '))
  })
  onTestFinished(() => error.mockRestore())
  const handler = createConnectionHandler({
    name: 'any',
    provider,
    owner: () => ({ id: 'customer-1' }),
    identify: async () => ({ ok: true, companies: [{ id: 'c-1' }] }),
    vault: memoryVault({ scope: 'vault' }),
    ...options,
  })
  const validate = async (key = aKey(), signal?: AbortSignal) => {
    const response = await handler(
      new Request('https://app.test/api/any/validate', {
        method: 'POST',
        ...(signal && { signal }),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }),
      }),
    )
    return (await response.json()) as { code: string; reference: string }
  }
  const check = async () =>
    (await (await handler(new Request('https://app.test/api/any/connection'))).json()) as Record<string, string>
  const lines = () => printed.map((line) => JSON.parse(line.replace(/^latchkey /, '')) as HandlerEvent)
  return { handler, validate, check, printed, lines }
}

/** A vendor that answers everything with one status. */
async function vendorWith(status: number) {
  const server = createServer((_, response) =>
    response.writeHead(status, { location: '/' }).end('<p>of the vendor</p>'),
  )
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // SAFETY: it listens on a port, so its address is no text.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/me?account=a-secret-one`
}

/** As in the README. */
const asking =
  (url: string): Identify =>
  async ({ key }, context) => {
    const answer = await context.fetch(url, { headers: { authorization: `Bearer ${key}` } })
    if (answer.status === 401) return { ok: false, code: 'invalid-key' }
    if (answer.status === 403) return { ok: false, code: 'insufficient-permissions' }
    if (!answer.ok) return { ok: false, code: 'unexpected-answer' }
    const { id, name } = (await answer.json()) as { id: string; name: string }
    return { ok: true, companies: [{ id, name }] }
  }

/** An address at which nobody listens any more. */
async function nowhere() {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  // SAFETY: it listens on a port, so its address is no text.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => void server.close(resolve))
  return `http://127.0.0.1:${port}/v1/me?account=a-secret-one`
}

describe.each(['development', 'production'])('in %s, a reference that a customer was given', (mode) => {
  it.each([
    [404, 'unexpected-answer', null],
    [302, 'unexpected-answer', 'It redirects, and the key goes to no other address.'],
    [200, 'unexpected-answer', 'It was read as JSON, and is none.'],
    [500, 'service-unavailable', null],
  ])('is on the console where the vendor answers %i', { tags: ['R26', 'K03'] }, async (status, code, message) => {
    vi.stubEnv('NODE_ENV', mode)
    const key = aKey()
    const { validate, printed, lines } = start({ identify: asking(await vendorWith(status)) })
    const { reference } = await validate(key)
    expect(lines()).toEqual([
      {
        ...{ level: 'error', note: 'failed', integration: 'any', owner: 'customer-1', reference, code },
        ...{ from: 'identify', status },
        ...(message !== null && mode === 'development' && { message }),
      },
    ])
    expect(printed.join()).not.toMatch(/a-secret-one|of the vendor/)
    expect(findKeys([key], { printed: printed.join() })).toEqual([])
  })

  it('is there where nobody listens, with the code of the network', { tags: ['R26'] }, async () => {
    vi.stubEnv('NODE_ENV', mode)
    const { validate, printed, lines } = start({ identify: asking(await nowhere()) })
    const { reference } = await validate()
    const failed = { level: 'error', note: 'failed', code: 'service-unavailable', reference }
    expect(lines()).toMatchObject([{ ...failed, from: 'identify', network: 'ECONNREFUSED' }])
    expect(printed.join()).not.toMatch(/a-secret-one|127\.0\.0\.1/)
  })

  it('is there where `identify` calls the fetch of the platform', { tags: ['R26'] }, async () => {
    vi.stubEnv('NODE_ENV', mode)
    const url = await nowhere()
    const { validate, lines } = start({
      identify: async () => {
        await fetch(url)
        return { ok: true, companies: [{ id: 'c-1' }] }
      },
    })
    const { reference } = await validate()
    expect(lines()).toMatchObject([
      { note: 'threw', code: 'unknown', reference, from: 'identify', error: 'TypeError', network: 'ECONNREFUSED' },
    ])
  })

  it.each(['invalid-key', 'insufficient-permissions', 'expired-key', 'company-mismatch', 'not-entitled'] as const)(
    'is not where %s was answered, which is not for an operator to mend',
    async (code) => {
      vi.stubEnv('NODE_ENV', mode)
      const { validate, printed } = start({ identify: async () => ({ ok: false, code }) })
      expect(await validate()).toMatchObject({ code, reference: expect.any(String) as unknown })
      expect(printed).toEqual([])
    },
  )

  it('is not where a customer asks too often', async () => {
    vi.stubEnv('NODE_ENV', mode)
    const { validate, printed } = start({ limit: () => 30 })
    expect(await validate()).toMatchObject({ code: 'rate-limited' })
    expect(printed).toEqual([])
  })

  it('is not where the person has gone', async () => {
    vi.stubEnv('NODE_ENV', mode)
    const gone = new AbortController()
    const { validate, printed } = start({
      identify: async () => {
        gone.abort()
        return { ok: true, companies: [{ id: 'c-1' }] }
      },
    })
    await validate(aKey(), gone.signal)
    expect(printed).toEqual([])
  })

  it('is there once, whichever part of the backend failed', { tags: ['R26'] }, async () => {
    vi.stubEnv('NODE_ENV', mode)
    const fail = () => Promise.reject(new Error('The database is away.'))
    const broken = [
      { vault: { ...memoryVault({ scope: 'vault' }), read: fail } },
      { owner: fail },
      { isAllowed: fail },
      { limit: fail },
      { identify: fail },
      { identify: () => new Promise<never>(() => {}), providerMs: 50 },
      { identify: () => new Promise<never>(() => {}), requestMs: 50 },
      { identify: async () => ({ ok: true, companies: [{ id: undefined }] }) as never },
      { identify: async () => ({ ok: true }) as never },
      { identify: async () => undefined as never },
      { identify: async () => ({ ok: false, code: 'quota' }) as never },
      { identify: () => Promise.reject(new ProviderFailure('unexpected-answer')) },
    ] satisfies Partial<ConnectionHandlerOptions>[]
    for (const options of broken) {
      const { validate, printed, lines } = start(options)
      const { code, reference } = await validate()
      expect(lines()).toEqual([expect.objectContaining({ level: 'error', reference, code })])
      expect(printed.join()).toMatch(/^.{1,2000}$/)
    }
  })
})

it('an installation that fails tells which function it was, also where what it left was taken back in vain', async () => {
  const url = await vendorWith(503)
  const { handler, lines } = start({
    installation: {
      async install(_, context) {
        await context.fetch(url)
        return { ok: true, state: 'installed' }
      },
      isInstalled: async () => ({ ok: true, state: 'absent' }),
      uninstall: async () => ({ ok: false, code: 'timeout' }),
    },
  })
  const sent = { key: aKey(), intent: 'connect', current: null, company: { id: 'c-1' }, fields: {}, secrets: {} }
  const response = await handler(
    new Request('https://app.test/api/any/activate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify(sent),
    }),
  )
  const { code, reference } = (await response.json()) as Record<string, string>
  expect(code).toBe('activation-failed')
  expect(lines()).toEqual([expect.objectContaining({ note: 'failed', code, reference, from: 'install', status: 503 })])
})

describe('what `identify` throws', () => {
  async function identifyByMistake() {
    const account = JSON.parse('{}') as { owner: { id: string } }
    return { ok: true as const, companies: [{ id: account.owner.id }] as const }
  }

  it('tells where in the host’s own code, in production too', { tags: ['R26'] }, async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { validate, lines } = start({ identify: identifyByMistake })
    const { reference } = await validate()
    const [line] = lines()
    expect(line).toMatchObject({ note: 'threw', reference, from: 'identify', error: 'TypeError', code: 'unknown' })
    expect(line?.at?.[0]).toMatch(/^identifyByMistake \(.*foundOnTheConsole\.test\.ts:\d+:\d+\)$/)
    expect(line?.at?.length).toBeLessThanOrEqual(4)
    expect(line).not.toHaveProperty('message')
  })

  it('tells its message too in development', { tags: ['R26'] }, async () => {
    const { validate, lines } = start({ identify: identifyByMistake })
    await validate()
    expect(lines()).toMatchObject([{ message: "Cannot read properties of undefined (reading 'id')" }])
  })

  it('tells nothing of packages, and of the platform', async () => {
    const { validate, lines } = start({
      identify: async () => {
        const thrown = new Error('x')
        thrown.stack = [
          ...['Error: x', '    at parse (file:///app/node_modules/zod/index.js:1:2)', '    at node:fs:3:4'],
          ...[
            '    at new Account (/app/src/account.ts:5:6)',
            '    at async identify (file:///app/src/route.ts?t=1:7:8)',
          ],
        ].join('\n')
        throw thrown
      },
    })
    await validate()
    expect(lines()[0]?.at).toEqual(['new Account (/app/src/account.ts:5:6)', 'async identify (/app/src/route.ts:7:8)'])
  })

  it.each(['development', 'production'])(
    'tells in %s no key, wherever that stands in what was thrown, and whoever threw it',
    { tags: ['K03', 'K05'] },
    async (mode) => {
      vi.stubEnv('NODE_ENV', mode)
      const key = aKey('thrown')
      const part = fc.constantFrom(
        ...[key, key.slice(4, 30), key.toUpperCase(), encodeURIComponent(`${key}=`), 'fine'],
        ...[Buffer.from(key).toString('base64'), Buffer.from(key).toString('hex'), `fine\n    at ${key} (/a.js:1:2)`],
      )
      const thrown = fc.oneof(
        part,
        fc
          .record({ message: part, header: part, code: part, name: part, callee: part, file: part, cause: part })
          .map(({ message, header, code, name, callee, file, cause }) => {
            const error = Object.assign(new TypeError(message, { cause: { code: cause } }), { code, name })
            error.stack = `TypeError: ${header}\n    at ${callee} (/app/${file}.js:1:2)\n    at fine (/app/fine.js:3:4)`
            return error
          }),
        part.map((name) => {
          const Named = Object.defineProperty(class extends Error {}, 'name', { value: name })
          return new Named('fine')
        }),
        part.map((message) => Object.assign(new Error(''), { message })),
        part.map((stack) => Object.assign(new Error('fine'), { stack })),
        part.map((text) =>
          Object.defineProperty(new Error('fine'), 'stack', {
            get() {
              throw new Error(text)
            },
          }),
        ),
      )
      const where = fc.constantFrom('owner', 'isAllowed', 'limit', 'identify', 'vault')
      await fc.assert(
        fc.asyncProperty(thrown, where, async (what, from) => {
          const fail = () => Promise.reject(what)
          const { validate, printed } = start(
            from === 'vault' ? { vault: { ...memoryVault({ scope: 'vault' }), read: fail } } : { [from]: fail },
          )
          const { reference } = await validate(key)
          const text = printed.join()
          expect(text).toContain(reference)
          expect(text.length).toBeLessThan(2_500)
          expect(findKeys([key, key.slice(4, 30), key.toUpperCase()], { text })).toEqual([])
        }),
        cases(100),
      )
    },
  )
})

describe('an identity without an id', () => {
  const identify: Identify = async () => ({ ok: true, companies: [{ id: undefined as never, name: 'Example' }] })

  it('is told in development with what `identify` has to return', { tags: ['R26'] }, async () => {
    const { validate, lines } = start({ identify })
    await validate()
    expect(lines()).toMatchObject([
      { note: 'identified-nobody', message: expect.stringContaining('companies: [{ id, name }]') as unknown },
    ])
  })

  it('is told in production as a fact alone', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { validate, lines } = start({ identify })
    await validate()
    expect(lines()).toMatchObject([{ note: 'identified-nobody', from: 'identify', code: 'unexpected-answer' }])
    expect(lines()[0]).not.toHaveProperty('message')
  })
})

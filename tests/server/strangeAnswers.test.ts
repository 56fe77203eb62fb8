import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  type Identify,
  memoryVault,
  ProviderFailure,
} from 'latchkey/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { findKeys } from '../findKeys'

/** What a backend makes of it when a host's function answers, or throws, anything at all. */
async function validate(identify: Identify, key = aKey()) {
  allowConsole('warn', /memoryVault is for development/)
  const log: HandlerEvent[] = []
  const vault = memoryVault({ scope: 'vault' })
  const handler = createConnectionHandler({
    name: 'any',
    provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
    owner: () => ({ id: 'customer-1' }),
    identify,
    vault,
    log: (event) => log.push(event),
  })
  const response = await handler(
    new Request('https://app.test/api/any/validate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }),
    }),
  )
  const { record } = await vault.read('["any","owner","customer-1"]')
  return { answer: (await response.json()) as Record<string, unknown>, record, log }
}

const answering = (identity: object) => validate(async () => identity as never)
const fine = { ok: true, companies: [{ id: 'c-1', name: 'Acme' }] }

describe('an answer that is no identity', () => {
  it.each([
    ['companies that are a text', { ok: true, companies: 'c-1' }],
    ['companies that are nothing', { ok: true }],
    ['a company that is null', { ok: true, companies: [null] }],
    ['a company that is a text', { ok: true, companies: ['c-1'] }],
    ['permissions that are a text', { ...fine, permissions: 'users:read' }],
    ['missing permissions that are a text', { ok: false, code: 'insufficient-permissions', missingPermissions: 'a' }],
  ])('with %s is unexpected, nothing is kept, and nothing is thrown', { tags: ['R26'] }, async (_, identity) => {
    const { answer, record, log } = await answering(identity)
    expect(answer).toMatchObject({ code: 'unexpected-answer' })
    expect(record).toBeNull()
    expect(log.filter(({ note }) => note === 'threw')).toEqual([])
  })

  it('is unexpected where it is thrown, too', async () => {
    const thrown = new ProviderFailure('insufficient-permissions', { missingPermissions: 'a' as never })
    const { answer } = await validate(() => Promise.reject(thrown))
    expect(answer).toMatchObject({ code: 'unexpected-answer' })
  })
})

describe('what an identity says beside its companies', () => {
  it.each(['soon', '', 'Tue', {}, Number.NaN, 1_900_000_000, '+275760-09-13T00:00:00.001Z'])(
    'is left out where the end of the key is %j, which is no time',
    async (expiresAt) => {
      const { answer, record } = await answering({ ...fine, expiresAt })
      expect(answer).toMatchObject({ ok: true })
      expect(answer).not.toHaveProperty('expiresAt')
      expect(record?.live?.expiresAt).toBeNull()
    },
  )

  it.each(['2031-05-01T00:00:00Z', '2031-05-01', '2031-05-01T00:00:00.000+02:00', '2031-05-01 00:00:00+02'])(
    'is kept where the end is %j',
    async (expiresAt) => {
      expect((await answering({ ...fine, expiresAt })).answer).toMatchObject({ expiresAt })
    },
  )

  it('holds no key, whatever quotes it', { tags: ['K03', 'K04'] }, async () => {
    const key = aKey('quoted')
    const { answer, record, log } = await validate(
      async () => ({
        ok: true,
        companies: [{ id: 'c-1', name: `for ${key}` }],
        permissions: [key],
        expiresAt: `2031-05-01 ${key}`,
      }),
      key,
    )
    const places = { answer: JSON.stringify(answer), record: JSON.stringify(record), log: JSON.stringify(log) }
    expect(findKeys([key], places)).toEqual([])
  })

  it('is no name where it is longer than any name', async () => {
    const { answer } = await answering({ ok: true, companies: [{ id: 'c-1', name: 'a b'.repeat(100_000) }] })
    expect(answer).toMatchObject({ ok: true, company: { id: 'c-1' } })
    expect(answer.company).not.toHaveProperty('name')
  })
})

describe('an answer that nobody reads to its end', () => {
  it.each([
    ['refuses', 401],
    ['sends elsewhere', 302],
    ['is busy', 429],
  ])('and that %s, is closed when it was judged by its status', { tags: ['R26'] }, async (_, status) => {
    let open = 0
    const server = createServer((_request, response) => {
      open += 1
      response.writeHead(status, { location: '/' })
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 5)
      response.on('close', () => {
        clearInterval(timer)
        open -= 1
      })
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    // SAFETY: it listens on a port, so its address is no text.
    const { port } = server.address() as AddressInfo
    const { answer } = await validate(async (_credential, { fetch }) => {
      await fetch(`http://127.0.0.1:${port}/`)
      return { ok: false, code: 'invalid-key' }
    })
    expect(answer).toHaveProperty('code')
    await expect.poll(() => open, { timeout: 60_000 }).toBe(0)
  })
})

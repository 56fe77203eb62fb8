import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { findKeys } from '../findKeys'
import { type owner, startBackend } from './backend'

const origins = ['https://app.test']
const page = { 'Sec-Fetch-Site': 'same-origin' }
const json = { ...page, 'Content-Type': 'application/json', 'Idempotency-Key': 'one' }
const key = aKey()
const body = { key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }

describe('a request that is turned away', () => {
  it.each([
    ['host', 403, {}, ['GET', 'connection', undefined, { ...page, Host: '127.0.0.1:3000' }]],
    ['page', 403, {}, ['GET', 'connection', undefined, { 'Sec-Fetch-Site': 'cross-site' }]],
    ['page', 403, {}, ['DELETE', 'connection', undefined, {}]],
    ['nobody', 401, { owner: () => null }, ['GET', 'connection', undefined, page]],
    ['not-allowed', 403, { isAllowed: () => false }, ['GET', 'connection', undefined, page]],
    ['address', 404, {}, ['PUT', 'connection', undefined, page]],
    ['address', 404, {}, ['POST', 'activate', body, json]],
    ['content-type', 400, {}, ['POST', 'validate', body, { ...json, 'Content-Type': 'text/plain' }]],
    ['content-type', 400, {}, ['POST', 'validate', body, { ...json, 'Content-Type': 'application/json-patch+json' }]],
    ['idempotency-key', 400, {}, ['POST', 'validate', body, { ...json, 'Idempotency-Key': '' }]],
    ['idempotency-key', 400, {}, ['POST', 'validate', body, { ...json, 'Idempotency-Key': 'x'.repeat(10_000) }]],
    ['body', 400, {}, ['POST', 'validate', { ...body, key: 5, apiKey: key }, json]],
    ['body', 400, {}, ['POST', 'validate', `{"key":"${key}",`, json]],
    ['too-large', 413, {}, ['POST', 'validate', { ...body, fields: { a: key.repeat(500) } }, json]],
  ] as const)(
    'because of its %s (%i), is one line of the log, and says nothing of why to whoever sent it',
    { tags: ['K03'] },
    async (because, status, given, asked) => {
      const { ask, log } = startBackend({ origins, ...given })
      const answer = await ask(...(asked as unknown as Parameters<typeof ask>))
      expect(answer.status).toBe(status)
      expect(Object.keys(answer.json)).toEqual(['title', 'status'])
      expect(log).toEqual([expect.objectContaining({ level: 'info', note: 'refused', because })])
      expect(findKeys([key], { log: JSON.stringify(log), text: answer.text })).toEqual([])
    },
  )

  it('is told on the console in development alone, and whoever is not signed in is not', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    const asked = async (given: object) => (await startBackend({ log: undefined, ...given }).check()).status
    vi.stubEnv('NODE_ENV', 'production')
    expect(await asked({ isAllowed: () => false })).toBe(403)
    vi.stubEnv('NODE_ENV', 'development')
    expect(await asked({ owner: () => null })).toBe(401)
    // The first two said nothing, since what is not expected fails a test.
    expectConsole('warn', /"note":"refused","because":"not-allowed"/)
    expect(await asked({ isAllowed: () => false })).toBe(403)
  })
})

it.each([undefined, null, '', 0, false, Number.NaN])('`isAllowed` that answers %j has not said yes', async (answer) => {
  const { check } = startBackend({ isAllowed: async () => answer })
  expect((await check()).status).toBe(403)
})

it('a body that somebody else has begun to read is told as one that was read', async () => {
  const { handler, log } = startBackend()
  const request = new Request('https://app.test/api/any/validate', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  })
  request.body?.getReader()
  expect((await handler(request)).status).toBe(500)
  expect(log).toMatchObject([{ level: 'error', note: 'body-already-read' }])
})

it('an owner’s id is as long in the log as a line may be', async () => {
  const { validate, log } = startBackend({
    owner: () => ({ id: 'x'.repeat(100_000) }),
    identify: async () => ({ ok: false, code: 'invalid-key' }),
  })
  await validate()
  expect(log).toMatchObject([{ note: 'failed', owner: 'x'.repeat(300) }])
})

it('a page is given nothing of nobody, and nothing is thrown', async () => {
  for (const nobody of [undefined, null, 5, 'customer-1', { id: 5 }]) {
    const { handler, log } = startBackend()
    expect(await handler.read(nobody as unknown as typeof owner)).toBeUndefined()
    expect(log).toMatchObject([{ level: 'error', note: 'owner-without-id' }])
  }
})

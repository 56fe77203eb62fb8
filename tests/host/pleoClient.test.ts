import { afterEach, describe, expect, it } from 'vitest'
import { createPleoClient, type PleoClient } from '../../examples/host-app/backend/pleoClient'
import { aKey } from '../aKey'
import { type Seen, startServer } from '../http/startServer'

type Answer = Parameters<typeof startServer>[0]
const servers: Awaited<ReturnType<typeof startServer>>[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function pleo(answer: Answer, ...patience: number[]): Promise<{ client: PleoClient; seen: Seen[] }> {
  const server = await startServer(answer)
  servers.push(server)
  const [timeoutMs, identificationMs] = patience
  return { client: createPleoClient(server.url, timeoutMs, identificationMs), seen: server.seen }
}

const json =
  (body: unknown): Answer =>
  (response) =>
    response.setHeader('Content-Type', 'application/json;charset=UTF-8').end(JSON.stringify(body))
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('<h1>Internal details with secret</h1>')

const introspection = (over: object = {}) => ({
  data: {
    authMethod: 'API_KEY',
    clientId: 'client-1',
    scope: 'users:read export-jobs:read',
    subjectURN: 'urn:pleo:company:5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e01',
    ...over,
  },
})
const installation = (state: string, errorCode?: string) => ({
  id: 'i',
  applicationId: 'a',
  resource: 'urn:pleo:company:c1',
  status: state,
  metadata: {},
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  ...(errorCode && { errorCode }),
})

describe('what Pleo is asked', () => {
  it('carries the key as user name of Basic authentication with an empty password, and nowhere else', {
    tags: ['K03'],
  }, async () => {
    const { client, seen } = await pleo(json(introspection()))
    const key = aKey('pleo')
    await client.identify(key)
    await client.install(key)
    await client.uninstall(key)
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v1/introspect',
      'GET /v1/companies/5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e01',
      'POST /v1/installations/me',
      'DELETE /v1/installations/me',
    ])
    for (const { url, body, headers, rawHeaders } of seen) {
      expect(headers.authorization).toBe(`Basic ${Buffer.from(`${key}:`).toString('base64')}`)
      expect(url + body + rawHeaders).not.toContain(key)
    }
  })

  it('fetches every page of the companies of an organisation', async () => {
    const { client, seen } = await pleo((response, { url }) => {
      const page = (from: number, hasNextPage: boolean) => ({
        data: Array.from({ length: 100 }, (_, i) => ({ id: `c${from + i}`, name: `Company ${from + i}`, address: {} })),
        pagination: {
          hasNextPage,
          hasPreviousPage: false,
          endCursor: 'ABC=',
          currentRequestPagination: { parameters: {} },
        },
      })
      const first = !url.includes('after=')
      json(
        url.startsWith('/v1/introspect')
          ? introspection({ subjectURN: 'urn:pleo:organization:o1' })
          : page(first ? 0 : 100, first),
      )(response, { url } as Seen)
    })
    const answer = await client.identify(aKey())
    expect(answer.ok && answer.companies.length).toBe(200)
    expect(seen.at(-1)?.url).toBe('/v1/companies?organization_id=o1&limit=100&after=ABC%3D')
  })
})

describe('what Pleo’s answers mean', () => {
  it.each([
    [400, { code: 'unexpected-answer' }],
    [401, { code: 'invalid-key' }],
    [403, { code: 'insufficient-permissions' }],
    [404, { code: 'unexpected-answer' }],
    [500, { code: 'service-unavailable' }],
    [502, { code: 'service-unavailable' }],
    [503, { code: 'service-unavailable' }],
    [302, { code: 'service-unavailable' }],
  ])('a %i', async (code, failure) => {
    const { client } = await pleo(status(code, { Location: '/elsewhere' }))
    const answer = await client.identify(aKey())
    expect(answer).toMatchObject({ ok: false, ...failure })
    expect(JSON.stringify(answer), 'nothing of what Pleo wrote').not.toContain('secret')
  })

  it('a 429, with the seconds where it says them', async () => {
    const { client } = await pleo(status(429, { 'Retry-After': '9' }))
    expect(await client.identify(aKey())).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 9 })
    const silent = await pleo(status(429))
    expect(await silent.client.identify(aKey())).not.toHaveProperty('retryAfterSeconds')
  })

  it('a 429 with a date is told from Pleo’s own clock, and one from the past means now', async () => {
    const date = 'Sun, 22 Nov 2026 10:00:00 GMT'
    const headers = (until: string) => ({ Date: date, 'Retry-After': until })
    const { client } = await pleo(status(429, headers('Sun, 22 Nov 2026 10:01:30 GMT')))
    expect(await client.identify(aKey())).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 90 })
    const past = await pleo(status(429, headers('Sun, 22 Nov 2026 09:00:00 GMT')))
    expect(await past.client.identify(aKey())).toMatchObject({ retryAfterSeconds: 0 })
  })

  it.each([
    ['nothing', ''],
    ['1e999', '1e999'],
    ['more digits than a number has', '9'.repeat(400)],
    ['less than nothing', '-5'],
    ['0x10', '0x10'],
    ['a word', 'soon'],
    ['a day that is not', 'Sun, 99 Nov 2026 10:00:00 GMT'],
  ])('a 429 with %s as its Retry-After names no seconds', async (_, value) => {
    const { client } = await pleo(status(429, { 'Retry-After': value }))
    expect(await client.identify(aKey())).toEqual({ ok: false, code: 'rate-limited', status: 429 })
  })

  it('what does not end is read up to 1 MB, and is unexpected', async () => {
    let sent = 0
    const { client } = await pleo((response) => {
      const chunk = Buffer.alloc(100_000, ' ')
      const send = () => {
        while (!response.destroyed) {
          sent += chunk.length
          if (!response.write(chunk)) return response.once('drain', send)
        }
      }
      send()
    })
    expect(await client.identify(aKey())).toEqual({ ok: false, code: 'unexpected-answer' })
    expect(sent, 'but for what the connection itself holds').toBeLessThan(20_000_000)
  })

  it.each([
    ['a page', (response: Parameters<Answer>[0]) => response.end('<h1>Welcome</h1>')],
    ['truncated JSON', (response: Parameters<Answer>[0]) => response.end('{"data":{"authMethod":"API_')],
    ['another shape', (response: Parameters<Answer>[0]) => response.end('{"data":{"scope":["a"]}}')],
    ['nobody’s key', json(introspection({ subjectURN: undefined }))],
    ['a subject that is no company', json(introspection({ subjectURN: 'urn:pleo:user:u1' }))],
    ['an address in place of an ID', json(introspection({ subjectURN: 'urn:pleo:company:../../v1/x?y' }))],
  ])('%s is unexpected', async (_, answer) => {
    const { client } = await pleo(answer)
    expect(await client.identify(aKey())).toMatchObject({ ok: false, code: 'unexpected-answer' })
  })

  it('what is no API key is another kind of key', async () => {
    const { client } = await pleo(json(introspection({ authMethod: 'OAUTH2' })))
    expect(await client.identify(aKey())).toMatchObject({ code: 'wrong-key-type' })
  })

  it('no name is no reason to refuse a key', async () => {
    const { client } = await pleo((response, seen) =>
      (seen.url === '/v1/introspect' ? json(introspection()) : status(403))(response, seen),
    )
    expect(await client.identify(aKey())).toMatchObject({
      ok: true,
      companies: [{ id: '5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e01' }],
    })
  })

  it.each([
    ['a\u0000b\u001b[31m c\n', 'a b [31m c'],
    [' \u0000\u007f ', undefined],
  ])('a name with control characters, which no database stores: %j', async (name, expected) => {
    const { client } = await pleo((response, { url }) =>
      json(url === '/v1/introspect' ? introspection() : { data: { id: 'c', name } })(response, { url } as Seen),
    )
    const answer = await client.identify(aKey())
    expect(answer.ok && answer.companies[0].name).toBe(expected)
  })

  it('an organisation with a company whose ID is none is unexpected', async () => {
    const page = { data: [{ id: 'c\u0000', name: 'One' }], pagination: { hasNextPage: false } }
    const { client } = await pleo((response, { url }) =>
      json(url === '/v1/introspect' ? introspection({ subjectURN: 'urn:pleo:organization:o1' }) : page)(response, {
        url,
      } as Seen),
    )
    expect(await client.identify(aKey())).toMatchObject({ ok: false, code: 'unexpected-answer' })
  })

  it('nobody there, and nobody in time', async () => {
    const gone = await startServer(json({}))
    await gone.stop()
    expect(await createPleoClient(gone.url).identify(aKey())).toEqual({ ok: false, code: 'service-unavailable' })
    const { client } = await pleo(() => {}, 50)
    expect(await client.identify(aKey())).toEqual({ ok: false, code: 'timeout' })
  })

  it('an organisation whose companies come too slowly, page after page, in one time for all of them', async () => {
    const { client, seen } = await pleo(
      (response, { url }) => {
        const page = { data: [{ id: 'c1', name: 'One' }], pagination: { hasNextPage: true, endCursor: 'next' } }
        const body = url.startsWith('/v1/introspect') ? introspection({ subjectURN: 'urn:pleo:organization:o1' }) : page
        setTimeout(() => json(body)(response, { url } as Seen), 40)
      },
      1_000,
      200,
    )
    expect(await client.identify(aKey())).toEqual({ ok: false, code: 'timeout' })
    expect(seen.length).toBeLessThan(7)
  })

  it.each([
    ['ACTIVATED', undefined, { ok: true, pending: false, urn: 'urn:pleo:company:c1' }],
    ['PENDING_INTEGRATION', undefined, { ok: true, pending: true }],
    ['AUTHORIZED', undefined, { ok: true, pending: true }],
    ['INACTIVE', undefined, { ok: false, code: 'activation-failed' }],
    ['ERROR', 'NOT_ENTITLED', { ok: false, code: 'not-entitled' }],
    ['ERROR', 'AUTH_ERROR', { ok: false, code: 'activation-failed' }],
  ])('an installation that is %s (%s)', async (state, errorCode, expected) => {
    const { client } = await pleo(json(installation(state, errorCode)))
    expect(await client.install(aKey())).toMatchObject(expected)
    expect(await client.installation(aKey())).toMatchObject(expected)
  })

  it.each([
    [204, { ok: true }],
    [200, { ok: true }],
    [404, { ok: true }],
    [401, { ok: false, code: 'invalid-key' }],
    [403, { ok: false, code: 'insufficient-permissions' }],
    [502, { ok: false, code: 'service-unavailable' }],
  ])('a %i to a removal', async (code, expected) => {
    const { client } = await pleo((response) => response.writeHead(code).end())
    expect(await client.uninstall(aKey())).toEqual(expected)
  })
})

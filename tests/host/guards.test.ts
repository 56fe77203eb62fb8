import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { type Host, startHost } from '../../examples/host-app/start'
import { hostClient } from './hostClient'

const requestsPerMinute = 20
let host: Host
let client: Awaited<ReturnType<typeof hostClient>>
let now = new Date('2026-11-22T10:00:30Z')

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  host = await startHost({ requestsPerMinute })
})
afterAll(async () => {
  await host.stop()
  vi.useRealTimers()
})
const goOn = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
  vi.setSystemTime(now)
}
beforeEach(async () => {
  goOn(60)
  client = await hostClient(host)
})

/** With headers and methods that `fetch` sends for nobody. */
function askRaw(method: string, at: string, headers: Record<string, string>) {
  const { port } = new URL(host.url)
  return new Promise<{ readonly status: number | undefined; readonly text: string }>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, path: at, headers }, (response) => {
      let text = JSON.stringify(response.rawHeaders)
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    asked.on('error', reject).end()
  })
}

const path = '/api/pleo-integrated/validate'
const body = (over: object = {}) =>
  JSON.stringify({
    key: 'pls_00_00',
    intent: 'connect',
    current: null,
    mayActivateFor: null,
    fields: {},
    secrets: {},
    ...over,
  })
const asJson = () => ({ 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() })
const post = (headers: Record<string, string> = {}, text = body()) =>
  client.request(path, { method: 'POST', body: text, headers: { ...asJson(), ...headers } })

describe('the backend lets in', () => {
  it('its own page', async () => {
    expect((await post()).status).toBe(422)
  })

  it.each([
    ['no CSRF token', { 'X-CSRF-Token': '' }, 403],
    ['a wrong CSRF token', { 'X-CSRF-Token': 'AAAA' }, 403],
    ['the origin of another site', { Origin: 'https://evil.example' }, 403],
    ['no origin at all', { Origin: '' }, 403],
    ['a browser that says it comes from elsewhere', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a browser that says it comes from a neighbour', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['no cookie', { Cookie: '' }, 401],
    ['a cookie that was not signed here', { Cookie: 'acme_tenant=someone.else' }, 401],
  ])('no request with %s', async (_, headers, status) => {
    const response = await post(headers)
    expect(response.status).toBe(status)
    expect(await response.json(), 'without our code, so that no key is blamed').not.toHaveProperty('code')
  })

  it.each([
    ['half an escape', 'acme_tenant=%E0%A4%A'],
    ['no name', '=;=;;==; acme_tenant'],
    ['a name of the prototype', '__proto__=a; constructor=b; acme_tenant=toString.valueOf'],
    ['the name twice', 'acme_tenant=a.b; acme_tenant=c.d'],
    ['bytes that are no text', 'acme_tenant=\u00ff\u00fe.\u00e6'],
    ['a thousand of them', Array.from({ length: 1_000 }, (_, i) => `c${i}=d`).join('; ')],
    ['one of 15 kB', `acme_tenant=${'a'.repeat(15_000)}.b`],
  ])('nobody with a cookie that has %s', async (_, cookie) => {
    const response = await post({ Cookie: cookie })
    expect(response.status).toBe(401)
    const lines = host.logLines.filter(({ level }) => level === 'error')
    expect(lines).toEqual([])
  })

  it('no token of another customer', async () => {
    const { csrfToken } = await (await hostClient(host)).pageData()
    expect((await post({ 'X-CSRF-Token': csrfToken })).status).toBe(403)
  })

  it('no token in the place of a signature: what was signed for one purpose is good for no other', async () => {
    const { tenant, csrfToken } = await client.pageData()
    expect((await post({ Cookie: `acme_tenant=${tenant}.${csrfToken}` })).status).toBe(401)
  })

  it.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'TRACE'])('no %s, with which nothing is asked for', async (method) => {
    for (const at of [path, '/api/pleo-integrated/connection', '/']) {
      const { status, text } = await askRaw(method, at, { Cookie: client.cookie, 'X-CSRF-Token': client.csrfToken })
      // A HEAD of the page is a GET without its body.
      if (at !== '/' || method !== 'HEAD') expect([at, status]).toEqual([at, expect.toBeOneOf([403, 404])])
      expect(text, 'nothing of what was sent comes back').not.toContain(client.csrfToken)
    }
  })

  it('no DELETE without a token either', async () => {
    const response = await client.request('/api/pleo-integrated/connection', {
      method: 'DELETE',
      headers: { 'X-CSRF-Token': '' },
    })
    expect(response.status).toBe(403)
  })

  it('no check from another site', async () => {
    const response = await client.request('/api/pleo-integrated/connection', {
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    })
    expect(response.status).toBe(403)
  })

  it('no other name for this machine, whatever stands in headers that a proxy may set', async () => {
    const { host: own } = new URL(host.url)
    const forwarded = { Forwarded: `host=${own}`, 'X-Forwarded-Host': own, 'X-Original-Host': own }
    const { status } = await askRaw('GET', '/api/pleo-integrated/connection', { Host: 'evil.example', ...forwarded })
    expect(status).toBe(403)
  })

  it.each([
    ['is no JSON', '{'],
    ['is a list', '[]'],
    ['has no key', body({ key: undefined })],
    ['has an empty key', body({ key: '' })],
    ['has a key that is too long', body({ key: 'x'.repeat(4_097) })],
    ['has a key that is no text', body({ key: { reveal: 'x' } })],
    ['has another intent', body({ intent: 'steal' })],
    ['has no mayActivateFor', body({ mayActivateFor: undefined })],
  ])('no body that %s, and says nothing of what was in it', async (_, text) => {
    const response = await post({}, text)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ title: 'Bad Request', status: 400 })
  })

  it('no body over 16 kB, however it is sent', async () => {
    const large = body({ fields: { note: 'x'.repeat(17_000) } })
    expect((await post({}, large)).status).toBe(413)
    const stream = new Blob([large]).stream()
    const init = { method: 'POST', body: stream, duplex: 'half', headers: asJson() } as RequestInit
    expect((await client.request(path, init)).status).toBe(413)
  })

  it('so many requests a minute of one customer, and tells when to come back', async () => {
    const statuses = []
    for (let i = 0; i <= requestsPerMinute; i++) statuses.push((await post()).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
    const limited = await post()
    expect(limited.headers.get('Retry-After')).toBe('60')
    expect(await limited.json()).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 60 })
    client = await hostClient(host)
    expect((await post()).status, 'another customer').toBe(422)
  })

  it('again when the minute is over', async () => {
    for (let i = 0; i <= requestsPerMinute; i++) await post()
    goOn(30)
    expect((await post()).headers.get('Retry-After')).toBe('30')
    goOn(30)
    expect((await post()).status).toBe(422)
  })
})

describe('the backend runs once', () => {
  const integrated = () => {
    if (!host.provider) throw new Error('The stand-in was not started.')
    return host.provider.keys.create({ kind: 'integrated', subject: { companyId: acme.id } })
  }
  const revision = async () => {
    const known = (await client.pageData()).connections['pleo-integrated']
    return known && 'revision' in known ? known.revision : null
  }

  const answerTo = async (idempotencyKey: string, text: string): Promise<unknown> =>
    (await post({ 'Idempotency-Key': idempotencyKey }, text)).json()

  it('what is asked twice with one Idempotency-Key, at the same time or later', async () => {
    const text = body({ key: integrated().value, mayActivateFor: 'any' })
    const answers = await Promise.all([1, 2].map(() => answerTo('one', text)))
    const first = await revision()
    answers.push(await answerTo('one', text))
    expect(answers[0]).toMatchObject({ ok: true })
    expect(answers).toEqual([answers[0], answers[0], answers[0]])
    expect(await revision()).toBe(first)
    await post({ 'Idempotency-Key': 'two' }, text)
    expect(await revision()).toBeGreaterThan(first ?? 0)
  })

  it('nothing for another customer, or for what was asked differently', async () => {
    const { value } = integrated()
    const asked = (over: object) => answerTo('one', body({ key: value, ...over }))
    expect(await asked({ mayActivateFor: null })).toMatchObject({ code: 'company-mismatch' })
    expect(await asked({ mayActivateFor: acme.id })).toMatchObject({ ok: true })
    client = await hostClient(host)
    await asked({ mayActivateFor: acme.id })
    expect(await revision(), 'connected for the other customer too').not.toBeNull()
  })

  it('again what failed, so that trying again tries', async () => {
    const key = integrated()
    key.state = 'revoked'
    const text = body({ key: key.value, mayActivateFor: 'any' })
    expect((await post({ 'Idempotency-Key': 'one' }, text)).status).toBe(422)
    key.state = 'active'
    expect((await post({ 'Idempotency-Key': 'one' }, text)).status).toBe(200)
  })
})

describe('every answer', () => {
  it('of the API is kept by no cache', async () => {
    const answers = [
      await client.request('/api/pleo-integrated/connection'),
      await post(),
      await post({ 'X-CSRF-Token': '' }),
      await client.request('/'),
    ]
    for (const { headers } of answers) expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('brings the content security policy that allows no inline script, no inline style and no string as code', {
    tags: ['K12'],
  }, async () => {
    const { headers } = await client.request('/')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  it('of the page has names as data, whatever is in them', async () => {
    const key = host.provider?.keys.create({ kind: 'integrated', subject: { companyId: acme.id } })
    await post({}, body({ key: key?.value, mayActivateFor: 'any' }))
    const name = '</script><script>alert(1)</script><!--\u2028'
    await host.database.query('update latchkey_connections set record = replace(record, $1, $2)', [
      JSON.stringify(acme.name),
      JSON.stringify(name),
    ])
    expect((await client.pageData()).connections['pleo-integrated']).toMatchObject({ company: { name } })
  })

  it('leads to the provider and nowhere else', async () => {
    for (const at of ['/key-source', '/key-source?url=https://evil.example', '/key-source/..//evil.example']) {
      const { status, headers } = await client.request(at, { redirect: 'manual' })
      if (status !== 404) expect(headers.get('Location')).toBe(host.providerUrl)
    }
  })

  it('is for no script of another site', async () => {
    const asked = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' }
    const answers = [
      await client.request('/api/pleo-integrated/connection', { headers: asked }),
      await client.request(path, { method: 'OPTIONS', headers: asked }),
      await client.request('/', { headers: asked }),
    ]
    for (const { headers } of answers)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('to what is not there is a 404', async () => {
    expect((await client.request('/nothing')).status).toBe(404)
    expect((await client.request('/api/pleo-standalone/nothing')).status).toBe(404)
    expect((await client.request('/assets/')).status, 'a list of what is there').toBe(404)
    expect((await client.request('/assets/../../package.json')).status).toBe(404)
    expect((await client.request('/assets/..%2f..%2fstart.ts')).status).toBe(404)
  })
})

describe('the log says of every request', () => {
  /** What was written since `before`, without what differs each time. */
  const linesSince = (before: number) =>
    host.logLines
      .slice(before)
      .flatMap(({ method, route, status, code, tenant }) =>
        method ? [{ asked: `${method} ${route}`, status, ...(code && { code }), tenant }] : [],
      )
  const reasonsSince = (before: number) => host.logLines.slice(before).flatMap(({ because }) => because ?? [])

  it('what was asked for, by which customer, and that it was refused', async () => {
    const { tenant } = await client.pageData()
    const before = host.logLines.length
    await post()
    await client.request('/api/pleo-standalone/activate', { method: 'POST', headers: asJson(), body: '{}' })
    await client.request('/api/pleo-standalone/connection')
    await client.request('/api/pleo-standalone/connection', { method: 'DELETE', headers: { 'X-CSRF-Token': '' } })
    await client.request('/api/pleo-standalone/connection', { headers: { Cookie: '' } })
    await client.request(`/api/pleo-standalone/${randomUUID()}`)
    expect(linesSince(before)).toEqual([
      { asked: 'POST /api/pleo-integrated/validate', status: 422, code: 'invalid-key', tenant },
      { asked: 'POST /api/pleo-standalone/activate', status: 400, tenant },
      { asked: 'GET /api/pleo-standalone/connection', status: 200, tenant },
      { asked: 'DELETE /api/pleo-standalone/connection', status: 403, tenant },
      { asked: 'GET /api/pleo-standalone/connection', status: 401, tenant: undefined },
      { asked: 'GET /api/pleo-standalone/*', status: 404, tenant },
    ])
    expect(reasonsSince(before)).toEqual(['body', 'not-allowed', 'nobody', 'address'])
  })
})

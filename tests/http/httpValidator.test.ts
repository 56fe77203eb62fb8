import type { ActivateContext, ValidateContext } from 'latchkey/headless'
import { type HttpValidator, httpValidator } from 'latchkey/http'
import { afterEach, describe, expect, it } from 'vitest'
import { createApiKey } from '../../src/key/createApiKey'
import { aKey } from '../aKey'
import { consoleRecord } from '../consoleGuard'
import { expectConsole } from '../expectConsole'
import { startServer } from './startServer'

type Server = Awaited<ReturnType<typeof startServer>>
type Answer = Parameters<typeof startServer>[0]

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function backend(answer: Answer): Promise<Server> {
  const server = await startServer(answer)
  servers.push(server)
  return server
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

const raw =
  (status: number, headers: Record<string, string>, body: string): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

const acme = { id: 'urn:company:acme', name: 'Acme ApS' }

function attempt(overrides: Partial<ValidateContext> = {}) {
  const value = aKey('http')
  const { key } = createApiKey(value)
  const context: ValidateContext & Parameters<HttpValidator['activate']>[1] = {
    signal: new AbortController().signal,
    intent: 'connect',
    current: null,
    fields: {},
    secrets: {},
    idempotencyKey: 'attempt-1',
    mayActivateFor: 'any',
    company: acme,
    ...overrides,
  }
  return { value, key, context }
}

/** No answer of the wire, so that nobody knows how the provider is. */
const unreadable = { ok: false, code: 'unexpected-answer', side: 'host' }
const noSignal = () => new AbortController().signal
const ask = async (answer: Answer) => {
  const { url } = await backend(answer)
  return httpValidator(url).check({ signal: noSignal(), current: null })
}

describe('what httpValidator sends', () => {
  it('puts the key into the body of a POST, and into no address and no header', { tags: ['K03'] }, async () => {
    const server = await backend(json({ ok: true, company: acme }))
    const validator = httpValidator(`${server.url}/api/pleo`)
    const { value, key, context } = attempt()
    await validator.validate(key, context)
    await validator.activate(key, context)
    await validator.check({ signal: noSignal(), current: acme })
    await validator.disconnect({ signal: noSignal(), company: acme })

    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/pleo/validate',
      'POST /api/pleo/activate',
      'GET /api/pleo/connection',
      'DELETE /api/pleo/connection',
    ])
    expect(server.seen.map(({ body }) => body.includes(value))).toEqual([true, true, false, false])
    for (const { url, rawHeaders } of server.seen) expect(url + rawHeaders).not.toContain(value)
  })

  it('tells validate what it may make live, and activate for which company', async () => {
    const server = await backend(json({ ok: true, company: acme }))
    const { value, key, context } = attempt({ current: acme, intent: 'update', mayActivateFor: acme.id })
    await httpValidator(server.url).validate(key, context)
    await httpValidator(server.url).activate(key, context)
    const always = { key: value, intent: 'update', current: acme, fields: {}, secrets: {} }
    expect(server.seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { ...always, mayActivateFor: acme.id },
      { ...always, company: acme },
    ])
  })

  it('reveals the further secrets of a provider in the body too', async () => {
    const server = await backend(json({ ok: true, company: acme }))
    const application = aKey('app')
    const { key, context } = attempt({
      fields: { site: 'eu' },
      secrets: { application: createApiKey(application).key },
    })
    await httpValidator(server.url).validate(key, context)
    expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({ fields: { site: 'eu' }, secrets: { application } })
  })

  it('sends the idempotency key of the attempt, and the headers of the host, fresh for each call', async () => {
    const server = await backend(json({ ok: true, company: acme }))
    let count = 0
    const validator = httpValidator(server.url, {
      headers: async () => ({ 'X-CSRF-Token': `t${++count}`, 'Content-Type': 'text/plain' }),
    })
    const { key, context } = attempt()
    await validator.validate(key, context)
    await validator.check({ signal: noSignal(), current: null })
    expect(server.seen.map(({ headers }) => [headers['x-csrf-token'], headers['idempotency-key']])).toEqual([
      ['t1', 'attempt-1'],
      ['t2', undefined],
    ])
    expect(server.seen[0]?.headers['content-type']).toBe('application/json')
  })

  it('never lets a call be cached, or go along with a redirect', async () => {
    const inits: RequestInit[] = []
    const validator = httpValidator('/api/pleo/', {
      fetch: async (_url, init) => {
        inits.push(init ?? {})
        return Response.json({ ok: true, connection: null })
      },
    })
    const { key, context } = attempt()
    await validator.validate(key, context)
    await validator.check({ signal: noSignal(), current: null })
    for (const init of inits) {
      expect(init).toMatchObject({ cache: 'no-store', credentials: 'same-origin', redirect: 'manual' })
    }
  })

  it('does not follow a redirect, so that the key reaches no second address', { tags: ['K03'] }, async () => {
    const elsewhere = await backend(json({ ok: true, company: acme }))
    const server = await backend(raw(307, { Location: `${elsewhere.url}/validate` }, ''))
    const { key, context } = attempt()
    expect(await httpValidator(server.url).validate(key, context)).toEqual(unreadable)
    expect(elsewhere.seen).toEqual([])
  })
})

describe('what httpValidator makes of an answer', () => {
  it('passes a JSON answer on as it is', async () => {
    const answer = { ok: true, connection: { company: acme, keyHint: '••••abcd', revision: 3 } }
    expect(await ask(json(answer))).toEqual(answer)
    expect(await ask(json({ ok: false, code: 'revoked-key' }))).toEqual({ ok: false, code: 'revoked-key' })
  })

  it('takes 204 for a yes', async () => {
    const { url } = await backend(raw(204, {}, ''))
    expect(await httpValidator(url).disconnect({ signal: noSignal(), company: acme })).toEqual({ ok: true })
  })

  it.each([
    ['truncated JSON', raw(200, { 'Content-Type': 'application/json' }, '{"ok":true,"comp')],
    ['an empty body', raw(200, { 'Content-Type': 'application/json' }, '')],
    ['a page', raw(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Welcome</title>')],
    ['JSON that calls itself text', raw(200, { 'Content-Type': 'text/plain' }, '{"ok":true,"connection":null}')],
    ['JSON without a content type', raw(200, {}, '{"ok":true,"connection":null}')],
    ['a list', json([{ ok: true }])],
    ['null', json(null)],
    ['a number', json(7)],
    ['an object without ok', json({ connection: null })],
    ['ok that is no boolean', json({ ok: 'true', connection: null })],
    ['a redirect', raw(302, { Location: '/welcome' }, '')],
    ['a 400 without our code', json({ error: 'nope' }, 400)],
  ])('answers unexpected-answer to %s', async (_, answer) => {
    expect(await ask(answer)).toEqual(unreadable)
  })

  it.each([404, 405])(
    'answers unexpected-answer to a %i, and says once in development which address it asked',
    async (status) => {
      const { url, seen } = await backend(raw(status, { 'Content-Type': 'text/html' }, 'Not found'))
      const { check, validate } = httpValidator(`${url}/api/acme`)
      expectConsole(
        'warn',
        new RegExp(`GET ${url}/api/acme/connection was answered with ${status}.* four: POST .*/validate, POST`),
      )
      expectConsole('warn', new RegExp(`POST ${url}/api/acme/validate was answered with ${status}`))
      const { key, context, value } = attempt()
      for (let call = 0; call < 2; call++) {
        expect(await check({ signal: noSignal(), current: null })).toEqual(unreadable)
        expect(await validate(key, context)).toEqual(unreadable)
      }
      expect(seen).toHaveLength(4)
      const { entries } = consoleRecord()
      expect(entries).toHaveLength(2)
      expect(JSON.stringify(entries)).not.toContain(value)
    },
  )

  it('says nothing of a 404 that is an answer of the wire', async () => {
    const problem = { title: 'Not Found', status: 404, code: 'service-unavailable' }
    const answer = json(problem, 404, { 'Content-Type': 'application/problem+json' })
    expect(await ask(answer)).toEqual({ ok: false, code: 'service-unavailable' })
  })

  it("takes a 401 and a 403 without our code for the host's own, never for a bad key", async () => {
    expect(await ask(json({ code: 'SESSION_EXPIRED' }, 401))).toEqual({ ok: false, code: 'signed-out' })
    expect(await ask(raw(401, { 'Content-Type': 'text/html' }, '<h1>Hello</h1>'))).toEqual({
      ok: false,
      code: 'signed-out',
    })
    expect(await ask(json({ code: 'NO_ACCESS' }, 403))).toEqual(unreadable)
  })

  it.each([500, 502, 503, 504, 529])('answers service-unavailable to a %i without our code', async (status) => {
    expect(await ask(raw(status, { 'Content-Type': 'text/html' }, '<h1>Oops</h1>'))).toEqual({
      ok: false,
      code: 'service-unavailable',
      side: 'host',
    })
  })

  it('answers rate-limited to a 429, with the seconds of Retry-After', async () => {
    expect(await ask(raw(429, { 'Retry-After': '30' }, ''))).toEqual({
      ok: false,
      code: 'rate-limited',
      side: 'host',
      retryAfterSeconds: 30,
    })
  })

  it("reads a date in Retry-After by the server's own clock", async () => {
    const headers = { Date: 'Fri, 01 Jan 2038 00:00:00 GMT', 'Retry-After': 'Fri, 01 Jan 2038 00:01:30 GMT' }
    expect(await ask(raw(429, headers, ''))).toMatchObject({ retryAfterSeconds: 90 })
    const past = { ...headers, 'Retry-After': 'Thu, 31 Dec 2037 23:00:00 GMT' }
    expect(await ask(raw(429, past, ''))).toMatchObject({ retryAfterSeconds: 0 })
  })

  it.each([undefined, 'soon', '-3', '1.5', '9'.repeat(400)])(
    'waits for nothing it can not read: Retry-After %s',
    async (value) => {
      const answer = await ask(raw(429, value === undefined ? {} : { 'Retry-After': value }, ''))
      expect(answer).toEqual({ ok: false, code: 'rate-limited', side: 'host' })
    },
  )

  it('takes our code, whatever the status is, and the details that a message may name', async () => {
    const details = {
      missingPermissions: ['users:read'],
      company: acme,
      companies: [acme],
      reference: 'req_1',
      found: 'staging',
      field: 'site',
      side: 'provider',
    }
    const body = {
      type: 'about:blank',
      title: 'Forbidden',
      detail: 'prose',
      status: 403,
      code: 'not-entitled',
      ...details,
    }
    expect(await ask(json(body, 403, { 'Content-Type': 'application/problem+json; charset=utf-8' }))).toEqual({
      ok: false,
      code: 'not-entitled',
      ...details,
    })
  })

  it('takes no code that is not ours, however it is called', async () => {
    for (const code of ['toString', '__proto__', 'INVALID_KEY', 7, null]) {
      expect(await ask(json({ code, company: acme }, 422))).toEqual(unreadable)
    }
  })

  it('takes over no prose of a failure', { tags: ['K04'] }, async () => {
    const body = { code: 'invalid-key', detail: 'secret', message: 'secret', stack: 'secret', title: 'secret' }
    expect(JSON.stringify(await ask(json(body, 422)))).not.toContain('secret')
  })
})

describe('what httpValidator makes of a call that got no answer', () => {
  it('answers network when nobody is there', async () => {
    const { url, stop } = await startServer(json({}))
    await stop()
    expect(await httpValidator(url).check({ signal: noSignal(), current: null })).toEqual({
      ok: false,
      code: 'network',
    })
  })

  it.each([
    ['before it answers', (response: Parameters<Answer>[0]) => response.destroy()],
    [
      'in the middle of its answer',
      (response: Parameters<Answer>[0]) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '400' })
        response.write('{"ok":true,', () => response.destroy())
      },
    ],
  ])('answers network when the backend hangs up %s', async (_, answer) => {
    expect(await ask(answer)).toEqual({ ok: false, code: 'network' })
  })

  it.each(['before', 'while'])('throws the AbortError of a call that was cancelled %s it ran', async (when) => {
    const abort = new AbortController()
    const { url } = await backend(() => abort.abort())
    if (when === 'before') abort.abort()
    await expect(httpValidator(url).check({ signal: abort.signal, current: null })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('throws on what the host got wrong instead of blaming the network', async () => {
    const { url } = await backend(json({ ok: true }))
    const headers = () => {
      throw new TypeError('no token in the page')
    }
    const check = httpValidator(url, { headers }).check({ signal: noSignal(), current: null })
    await expect(check).rejects.toThrow('no token in the page')
  })

  it('names no key in what it throws or answers', { tags: ['K03'] }, async () => {
    const { url, stop } = await startServer(json({}))
    await stop()
    const { value, key, context } = attempt()
    const aborted: ActivateContext = { ...context, signal: AbortSignal.abort() }
    const outcomes = [
      await httpValidator(url).validate(key, context),
      await httpValidator(url)
        .activate(key, { ...context, ...aborted })
        .then(String, String),
      await httpValidator('http://[broken').validate(key, context),
    ]
    expect(JSON.stringify(outcomes)).not.toContain(value)
  })
})

it('has no activate where validating is the activation, and the rest as ever', async () => {
  const { url, seen } = await backend(json({ ok: true, company: acme }))
  const validator = httpValidator(url, { activation: 'included' })
  expect(Object.keys(validator).sort()).toEqual(['check', 'disconnect', 'validate'])
  const { key, context } = attempt()
  expect(await validator.validate(key, context)).toEqual({ ok: true, company: acme })
  expect(seen.map(({ body }) => JSON.parse(String(body)) as unknown)).toMatchObject([{ mayActivateFor: 'any' }])
  expect(Object.keys(httpValidator(url)).sort()).toEqual(['activate', 'check', 'disconnect', 'validate'])
})

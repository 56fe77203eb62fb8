import { execFileSync } from 'node:child_process'
import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { httpValidator } from 'latchkey/http'
import openApi from 'latchkey/openapi.json'
import { failureCodes, problem } from 'latchkey/server'
import { describe, expect, it } from 'vitest'
import { createApiKey } from '../../src/key/createApiKey'
import { aKey } from '../aKey'
import { openApiDocument } from './openApiDocument'
import { breaksWire, wireWatch } from './wireContract'

const acme = { id: 'urn:company:acme', name: 'Acme ApS' }
const signal = new AbortController().signal

function formatted(value: unknown): string {
  const args = ['format', '--config-path=.config/biome.config.json', '--stdin-file-path=openapi.json']
  return execFileSync('node_modules/.bin/biome', args, { input: JSON.stringify(value, null, 2), encoding: 'utf8' })
}

describe('openapi.json', () => {
  // After a change of the schemas: `npx vitest run --config tests/vitest.config.ts --project unit tests/http/openApi.test.ts -u`
  it('is committed as it is made from the schemas now', { timeout: 30_000 }, async () => {
    await expect(formatted(openApiDocument)).toMatchFileSnapshot('../../src/http/openapi.json')
    expect(openApi).toEqual(JSON.parse(JSON.stringify(openApiDocument)))
  })

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(openApi))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('names every failure code, and under its status', () => {
    expect(openApi.components.schemas.Problem.properties.code.enum).toEqual(failureCodes)
    for (const code of failureCodes) {
      const responses: Record<string, { description: string }> = openApi.paths['/connection'].get.responses
      expect(responses[problem({ code }).status]?.description).toContain(code)
    }
  })
})

const text = fc.string({ maxLength: 120 })
const company = fc.record({ id: fc.string({ minLength: 1, maxLength: 120 }), name: text }, { requiredKeys: ['id'] })
const values = fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 4_096 }), {
  maxKeys: 4,
})
const context = fc.record({
  intent: fc.constantFrom('connect' as const, 'update' as const),
  current: fc.option(company),
  mayActivateFor: fc.option(fc.oneof(fc.constant('any'), fc.string({ minLength: 1, maxLength: 120 }))),
  fields: values,
  secrets: values,
  idempotencyKey: fc.uuid(),
  company,
})

describe('the contract holds for httpValidator', () => {
  it('in every request that it sends, whatever the attempt is', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 4_096 }),
        context,
        async (entered, { secrets, ...given }) => {
          const wire = wireWatch(async (_, init) =>
            Response.json(init?.method === 'DELETE' ? { ok: true } : { ok: true, company: acme, connection: null }),
          )
          const validator = httpValidator('http://host.test/api/pleo', { fetch: wire.fetch })
          const { key } = createApiKey(entered)
          const hidden = Object.entries(secrets).map(([name, value]) => [name, createApiKey(value).key] as const)
          const attempt = { ...given, signal, secrets: Object.fromEntries(hidden) }
          await validator.validate(key, attempt)
          await validator.activate(key, attempt)
          await validator.check({ signal, current: given.current })
          await validator.disconnect({ signal, company: given.company })
          expect(wire.seen).toHaveLength(4)
          expect(wire.breaches).toEqual([])
        },
      ),
    )
  })
})

describe('the contract holds for problem()', () => {
  it.each(failureCodes)('%s, with all that a message may name', async (code) => {
    const { status, headers, body } = problem({
      code,
      missingPermissions: ['users:read'],
      retryAfterSeconds: 12.5,
      company: acme,
      companies: [acme],
      reference: 'req_1',
      found: 'staging',
      field: 'site',
    })
    const request = new Request('http://host.test/api/pleo/connection')
    expect(await breaksWire(request, new Response(JSON.stringify(body), { status, headers }))).toEqual([])
  })
})

describe('the contract notices', () => {
  const body = { key: aKey('wire'), intent: 'connect', current: null, fields: {}, secrets: {}, mayActivateFor: null }
  const ok = () => Response.json({ ok: true, company: acme })
  const post = (
    sent: unknown = body,
    headers: Record<string, string> = { 'Idempotency-Key': 'a' },
    path = 'validate',
  ) =>
    new Request(`http://host.test/api/pleo/${path}`, {
      method: 'POST',
      body: JSON.stringify(sent),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const get = () => new Request('http://host.test/api/pleo/connection')
  const answering = (value: unknown, status = 200, type = 'application/json') =>
    new Response(JSON.stringify(value), { status, headers: { 'Content-Type': type } })

  it.each<[string, Request, Response, RegExp]>([
    ['another address', post(body, {}, 'keys'), ok(), /POST \/keys is not in the contract/],
    ['no Idempotency-Key', post(body, {}), ok(), /no Idempotency-Key/],
    ['an empty key', post({ ...body, key: '' }), ok(), /\/key must NOT have fewer/],
    ['a key that is too long', post({ ...body, key: 'x'.repeat(4_097) }), ok(), /\/key must NOT have more/],
    ['a missing member', post({ ...body, mayActivateFor: undefined }), ok(), /required property 'mayActivateFor'/],
    ['a member that nobody documented', post({ ...body, reveal: '' }), ok(), /sends reveal/],
    ['an answer without a company', post(), answering({ ok: true }), /required property 'company'/],
    ['a failure in a 200', get(), answering({ ok: false, code: 'invalid-key' }), /must be equal to constant/],
    ['a time that is none', get(), answering({ ok: true, connection: { company: acme, verifiedAt: 'now' } }), /format/],
    ['a code that is not ours', get(), answering({ code: 'nope' }, 422, 'application/problem+json'), /\/code must be/],
    [
      'a failure that is plain JSON',
      get(),
      answering({ code: 'invalid-key' }, 422),
      /answers 422 with type application\/json/,
    ],
  ])('%s', async (_, request, response, breach) => {
    const found = await breaksWire(request, response)
    expect(found.join('\n')).toMatch(breach)
    expect(found.join('\n')).not.toContain(body.key)
  })
})

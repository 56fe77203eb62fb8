import fc from 'fast-check'
import { faults } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import { type Failure, type FailureDetails, failureCodes, problem } from 'latchkey/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../http/startServer'

let failure: Failure
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  server = await startServer((response) => {
    const { status, headers, body } = problem(failure)
    response.writeHead(status, headers).end(JSON.stringify(body))
  })
})
afterAll(() => server.stop())

const check = () => httpValidator(server.url).check({ signal: new AbortController().signal, current: null })

const details: Required<FailureDetails> = {
  missingPermissions: ['users:read'],
  retryAfterSeconds: 12,
  company: { id: 'c1', name: 'Acme ApS' },
  reference: 'req_1',
  found: 'staging',
  field: 'site',
  side: 'host',
}

describe('problem', () => {
  it.each(failureCodes)(
    '%s comes out of httpValidator as it went in, with all that a message may name',
    async (code) => {
      failure = { code, ...details }
      expect(await check()).toEqual({ ok: false, ...failure })
      failure = { code }
      expect(await check()).toEqual({ ok: false, code })
    },
  )

  it('brings over the companies that a key is for', async () => {
    const companies = [{ id: 'c1' }, { id: 'c2', name: 'Globex GmbH' }]
    failure = { code: 'company-mismatch', companies } as Failure
    expect(await check()).toEqual({ ok: false, code: 'company-mismatch', companies })
  })

  it.each(failureCodes)('answers 401 only where nobody is signed in, not to %s, and no 2xx', (code) => {
    const { status, body } = problem({ code })
    expect(status === 401).toBe(code === 'signed-out')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.status).toBe(status)
    expect(body.title).not.toBe('')
  })

  it('tells faults of the key from faults of the service by the status as well', () => {
    for (const code of failureCodes) expect(problem({ code }).status >= 500).toBe(isServerSide(code))
  })

  it('is never stored by a cache, and says what it is', () => {
    for (const code of failureCodes) {
      const { headers } = problem({ code })
      expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    }
  })

  it('gives Retry-After in whole seconds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 86_400, noNaN: true }), (retryAfterSeconds) => {
        const header = problem({ code: 'rate-limited', retryAfterSeconds }).headers['retry-after']
        expect(header).toMatch(/^\d+$/)
        expect(Number(header)).toBeGreaterThanOrEqual(retryAfterSeconds)
      }),
    )
  })

  it('takes over nothing that is not documented, such as the prose of an error', { tags: ['K04'] }, () => {
    const thrown = Object.assign(new Error('secret'), { code: 'invalid-key', detail: 'secret', key: 'secret' })
    expect(JSON.stringify(problem(thrown as unknown as Failure))).not.toContain('secret')
  })
})

function isServerSide(code: Failure['code']): boolean {
  return faults[code] === 'service' && code !== 'rate-limited' && code !== 'signed-out'
}

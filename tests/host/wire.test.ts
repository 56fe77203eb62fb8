import { Validator } from '@seriousme/openapi-schema-validator'
import openApi from 'latchkey/openapi.json'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acme, acmeGroup, globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey, KeyKind } from '../../examples/host-app/provider/demoKeys'
import { noFaults } from '../../examples/host-app/provider/faults'
import { type Host, startHost } from '../../examples/host-app/start'
import { wireWatch } from '../http/wireContract'
import { hostClient } from './hostClient'

let host: Host
let controls: NonNullable<Host['provider']>
let client: Awaited<ReturnType<typeof hostClient>>
let wire: ReturnType<typeof wireWatch>
const requestsPerMinute = 20

beforeAll(async () => {
  host = await startHost({ requestsPerMinute })
  if (!host.provider) throw new Error('The stand-in was not started.')
  controls = host.provider
})
afterAll(() => host.stop())

beforeEach(async () => {
  Object.assign(controls.faults, noFaults)
  // The page itself is no part of the contract.
  wire = wireWatch(fetch)
  client = await hostClient(host, (url, init) =>
    String(url).includes('/api/') ? wire.fetch(url, init) : fetch(url, init),
  )
})
afterEach(() => {
  expect(wire.breaches).toEqual([])
  expect(wire.seen).not.toEqual([])
})

const makeKey = (kind: KeyKind, subject: DemoKey['subject'] = { companyId: acme.id }) =>
  controls.keys.create({ kind, subject })
const standalone = () => client.integration('pleo-standalone')
const integrated = () => client.integration('pleo-integrated')
const acmeOnly = { id: acme.id, name: acme.name }

describe('the contract holds for the reference host, which answers', () => {
  it('a key of one company, its activation, its check and its removal', async () => {
    const { value } = makeKey('standalone')
    await standalone().check()
    await standalone().validate(value)
    await standalone().activate(value, acmeOnly)
    await standalone().check()
    await standalone().disconnect(acmeOnly)
    expect(wire.seen).toEqual(['200', '200', '200', '200', '200'])
  })

  it('a key of several companies', async () => {
    const { value } = makeKey('standalone', { organizationId: acmeGroup.id })
    expect(await standalone().validate(value)).toHaveProperty('companies')
  })

  it('an installation that is pending', async () => {
    controls.faults.installation = 'pending'
    await standalone().activate(makeKey('standalone').value, acmeOnly)
    expect(await standalone().check()).toEqual({ ok: true, pending: true })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['invalid-key', () => standalone().validate('pls_00_00')],
    ['wrong-key-type', () => standalone().validate(makeKey('integrated').value)],
    [
      'insufficient-permissions',
      () =>
        standalone().validate(
          controls.keys.create({ kind: 'standalone', subject: { companyId: acme.id }, scopes: [] }).value,
        ),
    ],
    ['company-mismatch', () => integrated().validate(makeKey('integrated').value, { mayActivateFor: globex.id })],
    [
      'activation-failed',
      () => {
        controls.faults.installation = 'fails'
        return standalone().activate(makeKey('standalone').value, acmeOnly)
      },
    ],
    [
      'not-entitled',
      () => {
        controls.faults.installation = 'error'
        return standalone().activate(makeKey('standalone').value, acmeOnly)
      },
    ],
    [
      'service-unavailable',
      () => {
        controls.faults.down = true
        return standalone().validate('pls_00_00')
      },
    ],
    [
      'rate-limited',
      () => {
        controls.faults.rateLimitedSeconds = 7
        return standalone().validate('pls_00_00')
      },
    ],
    [
      'disconnect-failed',
      async () => {
        await standalone().activate(makeKey('standalone').value, acmeOnly)
        controls.faults.down = true
        return standalone().disconnect(acmeOnly)
      },
    ],
    [
      'unknown',
      async () => {
        await host.database.query('alter table latchkey_connections rename to gone')
        const answer = await standalone().check()
        await host.database.query('alter table gone rename to latchkey_connections')
        return answer
      },
    ],
  ])('%s', async (code, ask) => {
    expect(await ask()).toMatchObject({ ok: false, code })
    expect(wire.seen).toContain(code)
  })

  it('a check of a key that was revoked', async () => {
    const key = makeKey('integrated')
    await integrated().validate(key.value, { mayActivateFor: 'any' })
    key.state = 'revoked'
    expect(await integrated().check()).toMatchObject({ code: 'invalid-key', company: acmeOnly })
  })

  it('the limit of requests a minute', async () => {
    for (let i = 0; i <= requestsPerMinute; i++) await standalone().check()
    expect(wire.seen).toContain('rate-limited')
  })

  it.each([
    [403, { 'X-CSRF-Token': '' }, undefined],
    [401, { Cookie: 'none=1' }, undefined],
    [413, {}, { note: 'x'.repeat(17_000) }],
    [400, {}, { key: '' }],
  ])('%i, where it is not about a key', async (status, headers, over) => {
    const path = '/api/pleo-integrated/validate'
    const body = { key: 'pls_00_00', intent: 'connect', current: null, mayActivateFor: null, fields: {}, secrets: {} }
    const response = await client.request(path, {
      method: 'POST',
      body: JSON.stringify({ ...body, ...over }),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one', ...headers },
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status })
    // What was sent is wrong on purpose; what came back is not.
    wire.breaches.splice(0, wire.breaches.length, ...wire.breaches.filter((breach) => /answers|\/status/.test(breach)))
  })
})

it('the reference host serves the contract, with its own addresses', async () => {
  const response = await fetch(new URL('/openapi.json', host.url))
  const served = (await response.json()) as typeof openApi
  expect(served).toEqual({ ...openApi, servers: [{ url: '/api/pleo-standalone' }, { url: '/api/pleo-integrated' }] })
  expect(await new Validator().validate(served)).toEqual({ valid: true })
  await standalone().check()
})

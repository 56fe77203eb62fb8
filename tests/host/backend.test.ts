import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acme, acmeGroup, globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey, KeyKind } from '../../examples/host-app/provider/demoKeys'
import { noFaults } from '../../examples/host-app/provider/faults'
import { type Host, startHost } from '../../examples/host-app/start'
import { hostClient } from './hostClient'

let host: Host
let controls: NonNullable<Host['provider']>
let client: Awaited<ReturnType<typeof hostClient>>
let now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  host = await startHost({ clock: () => now, requestsPerMinute: 1_000 })
  if (!host.provider) throw new Error('The stand-in was not started.')
  controls = host.provider
})
afterAll(() => host.stop())

beforeEach(async () => {
  Object.assign(controls.faults, noFaults)
  // Another customer for each test, so that each starts from nothing.
  client = await hostClient(host)
})

const makeKey = (kind: KeyKind, subject: DemoKey['subject'] = { companyId: acme.id }, scopes?: string[]) =>
  controls.keys.create({ kind, subject, ...(scopes && { scopes }) }).value
const ofGlobex = { companyId: globex.id }
const ofGroup = { organizationId: acmeGroup.id }
const acmeOnly = { id: acme.id, name: acme.name }
const globexOnly = { id: globex.id, name: globex.name }
const stored = async (name: 'pleo-standalone' | 'pleo-integrated' = 'pleo-standalone') =>
  (await client.pageData()).connections[name]

async function connectStandalone() {
  const key = makeKey('standalone')
  const integration = client.integration('pleo-standalone')
  expect(await integration.activate(key, acmeOnly)).toMatchObject({ ok: true })
  return { key, integration }
}

async function connectIntegrated() {
  const key = makeKey('integrated')
  const integration = client.integration('pleo-integrated')
  expect(await integration.validate(key, { mayActivateFor: 'any' })).toMatchObject({ ok: true })
  return { key, integration }
}

describe('a Standalone key', () => {
  it('is validated without leaving anything behind, and names its company, permissions and hint', async () => {
    const key = makeKey('standalone')
    expect(await client.integration('pleo-standalone').validate(key)).toEqual({
      ok: true,
      company: acmeOnly,
      permissions: ['companies:read', 'export-jobs:read', 'export-jobs:write', 'users:read'],
      keyHint: `••••${key.slice(-4)}`,
    })
    expect(await stored()).toBeNull()
  })

  it('is installed and kept when it is activated', async () => {
    const { key, integration } = await connectStandalone()
    expect(await integration.check()).toEqual({
      ok: true,
      connection: {
        company: acmeOnly,
        keyHint: `••••${key.slice(-4)}`,
        connectedAt: now.toISOString(),
        verifiedAt: now.toISOString(),
        revision: expect.any(Number) as number,
      },
    })
    expect(controls.installations.get(controls.keys.find(key)?.id ?? '', `urn:pleo:company:${acme.id}`)).toMatchObject({
      status: 'ACTIVATED',
    })
  })

  it.each([
    ['fails', 'activation-failed'],
    ['error', 'not-entitled'],
  ] as const)('is not kept when its installation %s', async (installation, code) => {
    controls.faults.installation = installation
    const integration = client.integration('pleo-standalone')
    expect(await integration.activate(makeKey('standalone'), acmeOnly)).toMatchObject({ ok: false, code })
    expect(await integration.check()).toEqual({ ok: true, connection: null })
  })

  it('is not activated for a company that is not its own, whatever the browser says', async () => {
    const integration = client.integration('pleo-standalone')
    expect(await integration.activate(makeKey('standalone'), globexOnly)).toMatchObject({
      ok: false,
      code: 'company-mismatch',
      company: acmeOnly,
    })
    expect(await stored()).toBeNull()
  })

  it('of an organisation names all of its companies, and is activated for the chosen one', async () => {
    const key = makeKey('standalone', ofGroup)
    const integration = client.integration('pleo-standalone')
    expect(await integration.validate(key)).toMatchObject({ ok: true, companies: [acmeOnly, globexOnly] })
    expect(await integration.activate(key, globexOnly)).toMatchObject({ ok: true, company: globexOnly })
    expect(await integration.check()).toMatchObject({ connection: { company: globexOnly } })
  })

  it('stays pending while Pleo finishes in the background, then is live', async () => {
    controls.faults.installation = 'pending'
    const integration = client.integration('pleo-standalone')
    expect(await integration.activate(makeKey('standalone'), acmeOnly)).toEqual({ ok: true, pending: true })
    expect(await integration.check()).toEqual({ ok: true, pending: true })
    expect(await stored(), 'nothing is known yet, so the page asks').toBeUndefined()
    controls.installations.finish()
    expect(await integration.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('that is pending leaves the live one alone until it is live itself', async () => {
    const { integration, key } = await connectStandalone()
    controls.faults.installation = 'pending'
    const next = makeKey('standalone')
    await integration.activate(next, acmeOnly, { intent: 'update', current: acmeOnly })
    expect(await stored()).toMatchObject({ keyHint: `••••${key.slice(-4)}` })
    controls.installations.finish()
    expect(await integration.check()).toMatchObject({ connection: { keyHint: `••••${next.slice(-4)}` } })
  })

  it('that never gets ready stops hiding the live one after ten minutes', async () => {
    const { integration } = await connectStandalone()
    controls.faults.installation = 'pending'
    await integration.activate(makeKey('standalone'), acmeOnly, { intent: 'update', current: acmeOnly })
    expect(await integration.check()).toEqual({ ok: true, pending: true })
    now = new Date(now.getTime() + 601_000)
    expect(await integration.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('is removed at Pleo too when it is disconnected', async () => {
    const { key, integration } = await connectStandalone()
    expect(await integration.disconnect(acmeOnly)).toEqual({ ok: true })
    expect(await integration.check()).toEqual({ ok: true, connection: null })
    expect(controls.installations.get(controls.keys.find(key)?.id ?? '', `urn:pleo:company:${acme.id}`)).toBeUndefined()
  })

  it('can be disconnected after it was revoked', async () => {
    const { key, integration } = await connectStandalone()
    controls.keys.setState(key, 'revoked')
    expect(await integration.disconnect(acmeOnly)).toEqual({ ok: true })
    expect(await stored()).toBeNull()
  })

  it('stays connected when Pleo can not be reached to disconnect it', async () => {
    const { integration } = await connectStandalone()
    controls.faults.down = true
    expect(await integration.disconnect(acmeOnly)).toMatchObject({ ok: false, code: 'disconnect-failed' })
    expect(await stored()).toMatchObject({ company: acmeOnly })
  })
})

describe('an Integrated key', () => {
  it('goes live with its validation where the page allows any company, and is not installed', async () => {
    const { key } = await connectIntegrated()
    expect(await stored('pleo-integrated')).toMatchObject({ company: acmeOnly, keyHint: `••••${key.slice(-4)}` })
    expect(controls.installations.get(controls.keys.find(key)?.id ?? '', `urn:pleo:company:${acme.id}`)).toBeUndefined()
  })

  it('of another company changes nothing until that company is confirmed', async () => {
    const { key, integration } = await connectIntegrated()
    const other = makeKey('integrated', ofGlobex)
    const update = { intent: 'update', current: acmeOnly } as const
    expect(await integration.validate(other, { ...update, mayActivateFor: acme.id })).toMatchObject({
      ok: false,
      code: 'company-mismatch',
      company: globexOnly,
    })
    expect(await stored('pleo-integrated')).toMatchObject({ keyHint: `••••${key.slice(-4)}` })
    expect(await integration.validate(other, { ...update, mayActivateFor: globex.id })).toMatchObject({ ok: true })
    expect(await stored('pleo-integrated')).toMatchObject({ company: globexOnly })
  })

  it('is not made live where the page allows no company', async () => {
    const integration = client.integration('pleo-integrated')
    expect(await integration.validate(makeKey('integrated'), { mayActivateFor: null })).toMatchObject({
      ok: false,
      code: 'company-mismatch',
      company: acmeOnly,
    })
    expect(await stored('pleo-integrated')).toBeNull()
  })

  it('of several companies asks which one, and goes live for that', async () => {
    const key = makeKey('integrated', ofGroup)
    const integration = client.integration('pleo-integrated')
    expect(await integration.validate(key, { mayActivateFor: 'any' })).toMatchObject({
      ok: true,
      companies: [acmeOnly, globexOnly],
    })
    expect(await stored('pleo-integrated')).toBeNull()
    expect(await integration.validate(key, { mayActivateFor: globex.id })).toMatchObject({ company: globexOnly })
    expect(await stored('pleo-integrated')).toMatchObject({ company: globexOnly })
  })

  it('has no route to activate it', async () => {
    const response = await client.request('/api/pleo-integrated/activate', { method: 'POST', body: '{}' })
    expect(response.status).toBe(404)
  })

  it('does not override what was connected in another tab meanwhile', async () => {
    const { integration } = await connectIntegrated()
    const other = makeKey('integrated', ofGlobex)
    expect(await integration.validate(other, { current: null, mayActivateFor: 'any' })).toMatchObject({
      code: 'company-mismatch',
    })
    expect(await stored('pleo-integrated')).toMatchObject({ company: acmeOnly })
  })
})

describe.each(['standalone', 'integrated'] as const)('any %s key', (kind) => {
  const name = `pleo-${kind}` as const
  const validate = (key: string) => client.integration(name).validate(key, { mayActivateFor: 'any' })

  it('that is not right is invalid, and says so with the code', async () => {
    expect(await validate(`pls_${'0'.repeat(32)}_000000`)).toMatchObject({ ok: false, code: 'invalid-key' })
  })

  it('that lacks permissions says which', async () => {
    const key = makeKey(kind, { companyId: acme.id }, ['users:read'])
    expect(await validate(key)).toMatchObject({
      code: 'insufficient-permissions',
      missingPermissions: ['export-jobs:read', 'export-jobs:write'],
    })
    expect(await stored(name)).toBeNull()
  })

  it('works without a name of its company, and is known by the ID alone', async () => {
    const key = makeKey(kind, { companyId: acme.id }, ['export-jobs:read', 'export-jobs:write', 'users:read'])
    expect(await validate(key)).toMatchObject({ ok: true, company: { id: acme.id } })
  })

  it('of the other kind is recognised', async () => {
    const other = kind === 'standalone' ? 'integrated' : 'standalone'
    expect(await validate(makeKey(other))).toMatchObject({
      code: 'wrong-key-type',
      found: expect.stringMatching(new RegExp(other, 'i')) as string,
    })
  })

  it.each([
    ['down', { down: true }, { code: 'service-unavailable' }],
    ['counting requests', { rateLimitedSeconds: 7 }, { code: 'rate-limited', retryAfterSeconds: 7 }],
  ])('is not called wrong while Pleo is %s', async (_, faults, failure) => {
    Object.assign(controls.faults, faults)
    expect(await validate(makeKey(kind))).toMatchObject({ ok: false, ...failure })
  })

  it.each(['expired', 'revoked'] as const)(
    'that is %s at Pleo is found out by the check',
    { tags: ['R23'] },
    async (state) => {
      const { key, integration } = await (kind === 'standalone' ? connectStandalone() : connectIntegrated())
      controls.keys.setState(key, state)
      expect(await integration.check()).toMatchObject({ ok: false, code: 'invalid-key', company: acmeOnly })
      expect(await stored(name)).toMatchObject({ connection: { company: acmeOnly }, failure: { code: 'invalid-key' } })
      controls.keys.setState(key, 'active')
      expect(await integration.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
      expect(await stored(name)).not.toHaveProperty('failure')
    },
  )

  it('that loses permissions at Pleo is found out by the check, with what is missing', async () => {
    const { key, integration } = await (kind === 'standalone' ? connectStandalone() : connectIntegrated())
    controls.keys.strip(key, ['users:read'])
    expect(await integration.check()).toMatchObject({
      code: 'insufficient-permissions',
      missingPermissions: ['export-jobs:read', 'export-jobs:write'],
      company: acmeOnly,
    })
  })

  it('stays what it was while Pleo is down, since that proves nothing about it', async () => {
    const { integration } = await (kind === 'standalone' ? connectStandalone() : connectIntegrated())
    controls.faults.down = true
    expect(await integration.check()).toMatchObject({ ok: false, code: 'service-unavailable' })
    expect(await stored(name)).not.toHaveProperty('failure')
  })

  it('raises the revision when it goes live, and never else', async () => {
    const { key, integration } = await (kind === 'standalone' ? connectStandalone() : connectIntegrated())
    const revision = async () => {
      const known = await stored(name)
      return known && 'revision' in known ? (known.revision ?? 0) : 0
    }
    const before = await revision()
    await integration.check()
    expect(await revision()).toBe(before)
    await integration.disconnect(acmeOnly)
    const again = kind === 'standalone' ? integration.activate(key, acmeOnly) : validate(key)
    expect(await again).toMatchObject({ ok: true })
    expect(await revision()).toBeGreaterThan(before)
  })

  it('is invisible to other customers', async () => {
    await (kind === 'standalone' ? connectStandalone() : connectIntegrated())
    const other = await hostClient(host)
    expect((await other.pageData()).connections[name]).toBeNull()
    expect(await other.integration(name).check()).toEqual({ ok: true, connection: null })
  })
})

import { HTTPException } from 'hono/http-exception'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { acmeOnly, startBackend } from './startBackend'

const host = await startBackend()
let customer: ReturnType<typeof host.customer>
let key: DemoKey

afterAll(() => host.stop())
beforeEach(() => {
  host.startAnew()
  customer = host.customer('pleo-standalone')
  key = host.makeKey('A')
  return () => {
    vi.restoreAllMocks()
    expect(JSON.stringify(host.log), 'K03').not.toContain(key.value)
  }
})

const notes = () => host.log.map(({ note }) => note)
const uninstalled = () => host.asked.filter((call) => call.startsWith('uninstall'))
const refuseToRemove = (status: 400 | 403) =>
  vi.spyOn(host.installations, 'remove').mockImplementation(() => {
    throw new HTTPException(status)
  })

describe('disconnecting leaves nothing behind', () => {
  it('of an installation that is still pending', async () => {
    host.faults.installation = 'pending'
    await customer.activate(key)
    expect(await customer.disconnect()).toEqual({ ok: true })
    expect(host.isInstalled(key)).toBe(false)
    expect(await customer.pending()).toBeNull()
  })

  it('of a live key and of another one that is pending', async () => {
    await customer.activate(key)
    host.faults.installation = 'pending'
    const next = host.makeKey('A2')
    await customer.activate(next, acmeOnly, acmeOnly)
    expect(await customer.disconnect()).toEqual({ ok: true })
    expect([host.isInstalled(key), host.isInstalled(next)]).toEqual([false, false])
    expect([await customer.live(), await customer.pending()]).toEqual([null, null])
    expect(notes()).toEqual([])
  })

  it('of a key that went live meanwhile, in another instance of the backend', async () => {
    await customer.activate(key)
    const next = host.makeKey('A2')
    host.meanwhile.uninstall = () => customer.saveElsewhere(next)
    expect(await customer.disconnect()).toEqual({ ok: true })
    expect(await customer.live()).toBeNull()
    expect(uninstalled()).toEqual(['uninstall A', 'uninstall A2'])
  })

  it('R26: and where Pleo can not be asked, what is pending is still known', async () => {
    host.faults.installation = 'pending'
    await customer.activate(key)
    host.faults.down = true
    expect(await customer.disconnect()).toEqual({ ok: false, code: 'disconnect-failed' })
    expect(await customer.pending()).not.toBeNull()
  })
})

it('a key that is activated while another one is disconnected waits for its turn, and stays', async () => {
  await customer.activate(key)
  const next = host.makeKey('A2')
  let activated: unknown
  host.meanwhile.uninstall = () => {
    activated = customer.activate(next, acmeOnly, acmeOnly)
  }
  expect(await customer.disconnect()).toEqual({ ok: true })
  expect(await activated).toMatchObject({ ok: true })
  expect(await customer.live()).toMatchObject({ company: acmeOnly })
  expect(host.isInstalled(next)).toBe(true)
})

it('an installation that another customer relies on stays when this one disconnects', async () => {
  await customer.activate(key)
  await host.customer('pleo-standalone').activate(key)
  expect(await customer.disconnect()).toEqual({ ok: true })
  expect(await customer.live()).toBeNull()
  expect(host.isInstalled(key)).toBe(true)
})

describe('a key can be removed here', () => {
  it.each([
    ['lacks the permission for that at Pleo', () => refuseToRemove(403)],
    ['makes Pleo say what nobody expected', () => refuseToRemove(400)],
    ['was revoked', () => host.keys.setState(key.id, 'revoked')],
  ])('that %s, and the log notes that its installation was not removed', async (_, prepare) => {
    await customer.activate(key)
    prepare()
    expect(await customer.disconnect()).toEqual({ ok: true })
    expect(await customer.live()).toBeNull()
    const { tenant, integration } = customer.owner
    const time = expect.any(String) as string
    expect(host.log).toEqual([{ time, level: 'info', note: 'installation-not-removed', tenant, integration }])
  })
})

describe('a stored key that no encryption key opens any more', () => {
  it('R24: asks for a new key, until the encryption key is back, and says why in the log', async () => {
    await customer.activate(key)
    const later = host.withoutEncryptionKey(customer)
    expect(await later.check()).toEqual({ ok: false, code: 'invalid-key', company: acmeOnly })
    expect(await customer.live()).toMatchObject({ failure: { code: 'invalid-key', company: acmeOnly } })
    expect(host.log).toMatchObject([{ level: 'error', note: 'key-unreadable', tenant: customer.owner.tenant }])
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
    expect(await customer.live()).toMatchObject({ failure: null })
  })

  it('can be removed', async () => {
    await customer.activate(key)
    expect(await host.withoutEncryptionKey(customer).disconnect()).toEqual({ ok: true })
    expect(await customer.live()).toBeNull()
    expect(notes()).toEqual(['installation-not-removed'])
  })

  it('can be replaced', async () => {
    await customer.activate(key)
    const later = host.withoutEncryptionKey(customer)
    expect(await later.activate(host.makeKey('A2'), acmeOnly, acmeOnly)).toMatchObject({ ok: true })
    expect(await later.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('is forgotten where it was only pending', async () => {
    host.faults.installation = 'pending'
    await customer.activate(key)
    expect(await host.withoutEncryptionKey(customer).check()).toEqual({ ok: false, code: 'activation-failed' })
    expect(await customer.pending()).toBeNull()
    expect(await customer.check()).toEqual({ ok: true, connection: null })
    expect(notes()).toEqual(['key-unreadable', 'installation-not-removed'])
  })
})

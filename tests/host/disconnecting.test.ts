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
    expect(JSON.stringify(host.log), 'the log').not.toContain(key.value)
  }
})

const notes = () => host.log.map(({ note }) => note)
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
    expect(notes()).toEqual(['taken-back'])
  })

  it('and where Pleo can not be asked, what is pending never goes live, and is taken back later', {
    tags: ['R26'],
  }, async () => {
    host.faults.installation = 'pending'
    await customer.activate(key)
    host.faults.down = true
    expect(await customer.disconnect()).toEqual({ ok: false, code: 'disconnect-unconfirmed' })
    Object.assign(host.faults, { down: false })
    host.installations.finish()
    expect(await host.elsewhere(customer).check()).toEqual({ ok: true, connection: null })
    await customer.settle()
    // The check has begun it in the background, or this does it.
    await expect.poll(() => customer.removals()).toEqual([])
    expect(host.isInstalled(key)).toBe(false)
  })

  it('and a late duplicate of the activation does not bring it back', async () => {
    const id = 'one'
    await customer.activate(key, acmeOnly, null, id)
    expect(await customer.activate(key, acmeOnly, null, id)).toMatchObject({ ok: true, company: acmeOnly })
    await customer.disconnect()
    expect(await host.elsewhere(customer).activate(key, acmeOnly, null, id)).toEqual({
      ok: false,
      code: 'activation-failed',
    })
    expect(await customer.live()).toBeNull()
    expect(host.isInstalled(key)).toBe(false)
  })

  it('and one that was interrupted before Pleo was asked changes nothing', async () => {
    await customer.activate(key)
    const { write } = host.vault
    vi.spyOn(host.vault, 'write').mockImplementation((owner, record, ...rest) =>
      record.live?.stage === 'removing' ? Promise.reject(new Error('read-only')) : write(owner, record, ...rest),
    )
    expect(await customer.disconnect()).toEqual({ ok: false, code: 'unknown', side: 'host' })
    expect(host.isInstalled(key)).toBe(true)
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('and one that was interrupted afterwards is finished: nobody is told Connected', async () => {
    await customer.activate(key)
    const { write } = host.vault
    const spy = vi.spyOn(host.vault, 'write')
    spy.mockImplementation((owner, record, ...rest) =>
      record.live ? write(owner, record, ...rest) : Promise.reject(new Error('read-only')),
    )
    expect(await customer.disconnect()).toEqual({ ok: false, code: 'disconnect-unconfirmed' })
    expect(host.isInstalled(key)).toBe(false)
    expect(await customer.check()).toMatchObject({ ok: false })
    spy.mockRestore()
    expect(await host.elsewhere(customer).check()).toEqual({ ok: true, connection: null })
  })
})

it('an installation that was removed at Pleo is found out by the check, though the key is good', {
  tags: ['R23'],
}, async () => {
  await customer.activate(key)
  host.installations.remove(key.id, `urn:pleo:company:${acmeOnly.id}`)
  expect(await customer.check()).toEqual({ ok: false, code: 'not-entitled', company: acmeOnly })
  expect(await customer.live()).toMatchObject({ failure: { code: 'not-entitled' } })
})

it('a key that is activated while another one is disconnected waits for its turn, and stays', async () => {
  await customer.activate(key)
  const next = host.makeKey('A2')
  let activated: unknown
  host.meanwhile.uninstall = () => {
    activated = host.elsewhere(customer).activate(next, acmeOnly, acmeOnly)
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
    expect(host.log).toMatchObject([{ level: 'info', note: 'installation-not-removed', tenant, integration }])
  })
})

describe('a stored key that no encryption key opens, as on an instance that gets it later', () => {
  it('is not called broken, and the log says why it can not be asked about', async () => {
    await customer.activate(key)
    const later = host.withoutEncryptionKey(customer)
    expect(await later.check()).toEqual({ ok: false, code: 'unknown', company: acmeOnly })
    expect(await customer.live()).toMatchObject({ failure: null })
    expect(host.log).toMatchObject([{ level: 'error', note: 'key-unreadable', tenant: customer.owner.tenant }])
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('can be removed; what it installed is taken back when it can be opened', async () => {
    await customer.activate(key)
    expect(await host.withoutEncryptionKey(customer).disconnect()).toEqual({ ok: true })
    expect(await customer.live()).toBeNull()
    expect(notes()).toContain('installation-not-removed')
    await customer.settle()
    expect(host.isInstalled(key)).toBe(false)
  })

  it('can be replaced', async () => {
    await customer.activate(key)
    const later = host.withoutEncryptionKey(customer)
    expect(await later.activate(host.makeKey('A2'), acmeOnly, acmeOnly)).toMatchObject({ ok: true })
    expect(await later.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('still goes live where it was pending', async () => {
    host.faults.installation = 'pending'
    await customer.activate(key)
    host.installations.finish()
    expect(await host.withoutEncryptionKey(customer).check()).toEqual({ ok: true, pending: true })
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })
})

it('a connection that is made again is newer than any before, so that a page of then learns of it', {
  tags: ['R23'],
}, async () => {
  const revision = async () => (await customer.live())?.revision ?? 0
  await customer.activate(key)
  const before = await revision()
  for (const times of [1, 2, 3]) {
    await customer.disconnect()
    await customer.activate(host.makeKey('A2'))
    expect(await revision()).toBeGreaterThanOrEqual(before + times)
  }
})

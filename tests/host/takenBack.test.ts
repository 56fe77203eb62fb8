import { HTTPException } from 'hono/http-exception'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { acmeGroup, globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { acmeOnly, globexOnly, startBackend } from './startBackend'

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
/** The database fails when Pleo has installed, once. */
function failToSave() {
  const { write } = host.vault
  let isOver = false
  vi.spyOn(host.vault, 'write').mockImplementation((owner, record, ...rest) => {
    if (isOver || record.next || !record.live) return write(owner, record, ...rest)
    isOver = true
    return Promise.reject(Object.assign(new Error('disk full'), { code: '53100' }))
  })
}

describe('an activation that fails after the installation', { tags: ['R17'] }, () => {
  it('takes it back where Pleo installed another company', async () => {
    const { put } = host.installations
    vi.spyOn(host.installations, 'put').mockImplementation((application, resource, wanted) => ({
      ...put(application, resource, wanted),
      resource: `urn:pleo:company:${globex.id}`,
    }))
    expect(await customer.activate(key)).toEqual({ ok: false, code: 'company-mismatch', company: { id: globex.id } })
    expect(host.isInstalled(key)).toBe(false)
    expect(await customer.live()).toBeNull()
  })

  it('is finished by whoever comes next where its end could not be written down, and never taken for a failure', async () => {
    failToSave()
    expect(await customer.activate(key)).toEqual({ ok: false, code: 'activation-unconfirmed' })
    expect(host.log).toMatchObject([{ level: 'error', note: 'threw', error: 'Error', sqlState: '53100' }])
    expect(await host.elsewhere(customer).check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
    expect(host.isInstalled(key)).toBe(true)
  })

  it('is finished without anybody coming', async () => {
    failToSave()
    await customer.activate(key)
    await customer.settle()
    expect(await customer.live()).toMatchObject({ company: acmeOnly })
    expect(await customer.pending()).toBeNull()
  })

  it('takes nothing back that a live connection relies on, of this customer or another one', async () => {
    await customer.activate(key)
    const other = host.customer('pleo-standalone')
    host.faults.installation = 'fails'
    expect(await other.activate(key)).toMatchObject({ ok: false })
    await other.settle()
    expect(host.isInstalled(key)).toBe(true)
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('waits where Pleo can not be reached, says so in the log, and is taken back later', async () => {
    const { put } = host.installations
    vi.spyOn(host.installations, 'put').mockImplementationOnce((application, resource, wanted) => {
      put(application, resource, wanted)
      host.faults.down = true
      throw new HTTPException(503)
    })
    expect(await customer.activate(key)).toEqual({ ok: false, code: 'activation-failed' })
    expect(notes()).toEqual(['removal-waits', 'failed'])
    expect(host.isInstalled(key)).toBe(true)
    host.faults.down = false
    await customer.settle()
    expect(notes()).toEqual(['removal-waits', 'failed', 'taken-back'])
    expect(host.isInstalled(key)).toBe(false)
  })
})

describe('what the replaced key has installed', { tags: ['R22'] }, () => {
  it.each([
    ['another company', globex.id, globexOnly],
    ['the same company', undefined, acmeOnly],
  ])('is taken back when a key of %s is live', async (_, companyId, company) => {
    await customer.activate(key)
    const next = host.makeKey('next', companyId)
    expect(await customer.activate(next, company, acmeOnly)).toMatchObject({ ok: true, company })
    expect([host.isInstalled(key), host.isInstalled(next)]).toEqual([false, true])
    expect(notes()).toEqual(['taken-back'])
  })

  it.each([
    ['can not be reached', 'removal-waits', () => Object.assign(host.faults, { down: true })],
    ['does not know the old key any more', 'installation-not-removed', () => host.keys.setState(key.id, 'revoked')],
  ])('is noted in the log where Pleo %s, and the new key is live all the same', async (_, note, prepare) => {
    await customer.activate(key)
    const next = host.makeKey('B', globex.id)
    host.meanwhile.install = prepare
    expect(await customer.activate(next, globexOnly, acmeOnly)).toMatchObject({ ok: true, company: globexOnly })
    expect(notes()).toEqual([note])
  })

  it('stays where both are one installation, as for two companies of one organisation', async () => {
    const group = host.keys.create({ kind: 'standalone', subject: { organizationId: acmeGroup.id }, name: 'group' })
    await customer.activate(group, acmeOnly)
    expect(await customer.activate(group, globexOnly, acmeOnly)).toMatchObject({ ok: true, company: globexOnly })
    expect(host.asked).not.toContain('uninstall group')
    expect(host.installations.get(group.id, `urn:pleo:organization:${acmeGroup.id}`)).toBeDefined()
  })

  it('stays while the new one is pending, and is taken back when that is live', async () => {
    await customer.activate(key)
    host.faults.installation = 'pending'
    const next = host.makeKey('A2')
    await customer.activate(next, acmeOnly, acmeOnly)
    expect(host.isInstalled(key)).toBe(true)
    host.installations.finish()
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
    // Nobody waits for that.
    await expect.poll(() => [host.isInstalled(key), host.isInstalled(next)]).toEqual([false, true])
  })

  it.each(['pending', 'works'] as const)(
    'is taken back where it was only pending, and the new one %s',
    async (state) => {
      host.faults.installation = 'pending'
      await customer.activate(key)
      host.faults.installation = state
      const next = host.makeKey('B', globex.id)
      await customer.activate(next)
      expect([host.isInstalled(key), host.isInstalled(next)]).toEqual([false, true])
    },
  )
})

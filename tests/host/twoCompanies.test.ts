import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { acmeOnly, globexOnly, startBackend } from './startBackend'

const host = await startBackend()
let ofAcme: DemoKey
let ofGlobex: DemoKey

afterAll(() => host.stop())
beforeEach(() => {
  host.startAnew()
  ofAcme = host.makeKey('A')
  ofGlobex = host.makeKey('B', globex.id)
})

/** Lets two attempts go on when both have come so far. */
function meetAt(call: 'identify') {
  let second = () => {}
  const both = new Promise<void>((resolve) => {
    second = resolve
  })
  host.meanwhile[call] = () => {
    host.meanwhile[call] = second
    return both
  }
}

const mismatch = { ok: false, code: 'company-mismatch' }

describe('of two companies that are connected at the same time', { tags: ['R14'] }, () => {
  it.each(['pleo-integrated', 'pleo-standalone'] as const)(
    'one is, and the other one is asked about (%s)',
    async (name) => {
      const customer = host.customer(name)
      const connect = name === 'pleo-integrated' ? customer.validate : customer.activate
      meetAt('identify')
      const answers = await Promise.all([connect(ofAcme), connect(ofGlobex)])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(answers).toContainEqual(expect.objectContaining(mismatch))
      const connected = await customer.live()
      expect(answers.find(({ ok }) => ok)).toMatchObject({ company: connected?.company })
      const installed = name === 'pleo-standalone' ? 1 : 0
      expect(host.asked.filter((call) => call.startsWith('install '))).toHaveLength(installed)
    },
  )

  it('the later one is not, where two instances of the backend know nothing of each other', async () => {
    const customer = host.customer('pleo-standalone')
    host.meanwhile.install = () => customer.saveElsewhere(ofGlobex)
    expect(await customer.activate(ofAcme)).toEqual({ ...mismatch, company: acmeOnly })
    expect(await customer.live()).toMatchObject({ company: globexOnly })
    expect(host.isInstalled(ofAcme), 'at Pleo').toBe(false)
  })

  it('one that was pending does not take the place of one that went live meanwhile', async () => {
    const customer = host.customer('pleo-standalone')
    host.faults.installation = 'pending'
    expect(await customer.activate(ofAcme)).toEqual({ ok: true, pending: true })
    await customer.saveElsewhere(ofGlobex)
    host.installations.finish()
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: globexOnly } })
    expect(await customer.live()).toMatchObject({ company: globexOnly })
    expect(await customer.pending()).toBeNull()
    // Taken back once the answer is out.
    await expect.poll(() => host.isInstalled(ofAcme), { message: 'at Pleo', timeout: 60_000 }).toBe(false)
  })
})

describe('a change that was confirmed', { tags: ['R14'] }, () => {
  it('replaces the company that the person saw, and no other one', async () => {
    const customer = host.customer('pleo-standalone')
    await customer.activate(ofAcme)
    expect(await customer.activate(ofGlobex, globexOnly, { id: 'another' })).toEqual({
      ...mismatch,
      company: globexOnly,
    })
    expect(await customer.activate(ofGlobex, globexOnly, acmeOnly)).toMatchObject({ ok: true, company: globexOnly })
    expect(await customer.live()).toMatchObject({ company: globexOnly })
  })

  it('is still about that company when the installation took its time', async () => {
    const customer = host.customer('pleo-standalone')
    await customer.activate(ofAcme)
    host.faults.installation = 'pending'
    await customer.activate(ofGlobex, globexOnly, acmeOnly)
    host.installations.finish()
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: globexOnly } })
  })
})

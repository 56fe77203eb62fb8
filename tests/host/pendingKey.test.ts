import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { acmeOnly, startBackend } from './startBackend'

const host = await startBackend()
let customer: ReturnType<typeof host.customer>
let ofAcme: DemoKey
let ofGlobex: DemoKey

afterAll(() => host.stop())

describe('while Pleo is asked whether the installation of one key is finished', () => {
  beforeEach(async () => {
    host.startAnew()
    customer = host.customer('pleo-standalone')
    ofAcme = host.makeKey('A')
    ofGlobex = host.makeKey('B', globex.id)
    host.faults.installation = 'pending'
    expect(await customer.activate(ofAcme)).toEqual({ ok: true, pending: true })
  })

  it('another company that is connected by then waits for its turn, and is asked about', {
    tags: ['R14'],
  }, async () => {
    host.installations.finish()
    let other: unknown
    host.meanwhile.installation = () => {
      other = host.elsewhere(customer).activate(ofGlobex)
    }
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
    expect(await other).toMatchObject({ ok: false, code: 'company-mismatch' })
    expect(await customer.live()).toMatchObject({ company: acmeOnly })
    expect([host.isInstalled(ofAcme), host.isInstalled(ofGlobex)]).toEqual([true, false])
  })

  it('another key that is pending by then is not forgotten when the first one fails', { tags: ['R26'] }, async () => {
    host.keys.setState(ofAcme.id, 'revoked')
    let other: unknown
    host.meanwhile.installation = () => {
      other = host.elsewhere(customer).activate(ofGlobex)
    }
    expect(await customer.check()).toMatchObject({ ok: false, code: 'invalid-key' })
    expect(await other).toEqual({ ok: true, pending: true })
    expect(await customer.pending()).toMatchObject({ company: { id: globex.id } })
  })

  it('a second key takes its place, and what the first one installs is taken back', { tags: ['R29'] }, async () => {
    expect(await customer.activate(ofGlobex)).toEqual({ ok: true, pending: true })
    host.installations.finish()
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: { id: globex.id } } })
    await expect.poll(() => [host.isInstalled(ofAcme), host.isInstalled(ofGlobex)]).toEqual([false, true])
  })

  it('it goes live once, however many ask at the same time', async () => {
    host.installations.finish()
    const answers = await Promise.all([customer.check(), customer.check(), customer.check()])
    // Who comes while it is asked is told that it goes on.
    const revisions = answers.flatMap((answer) => ('connection' in answer ? [answer.connection?.revision] : []))
    expect(answers.filter((answer) => !answer.ok)).toEqual([])
    expect(new Set(revisions)).toEqual(new Set([(await customer.live())?.revision]))
  })
})

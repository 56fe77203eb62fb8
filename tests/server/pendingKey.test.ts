import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { startBackend } from './startBackend'

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

  it('R17: another key that is pending by then does not go live in its place', async () => {
    host.installations.finish()
    host.meanwhile.installation = () => customer.activate(ofGlobex)
    expect(await customer.check()).toEqual({ ok: true, pending: true })
    expect(await customer.live()).toBeNull()
    expect(await customer.pending()).toMatchObject({ company: { id: globex.id } })
    expect(host.asked.filter((call) => call.startsWith('installation'))).toEqual(['installation A', 'installation B'])
  })

  it('R26: another key that is pending by then is not forgotten when the first one fails', async () => {
    host.keys.setState(ofAcme.id, 'revoked')
    host.meanwhile.installation = () => customer.activate(ofGlobex)
    expect(await customer.check()).toEqual({ ok: true, pending: true })
    expect(await customer.pending()).toMatchObject({ company: { id: globex.id } })
  })

  it('it goes live once, however many ask at the same time', async () => {
    host.installations.finish()
    const answers = await Promise.all([customer.check(), customer.check(), customer.check()])
    const revisions = answers.map((answer) => answer.ok && 'connection' in answer && answer.connection?.revision)
    expect(revisions).toEqual(Array(3).fill((await customer.live())?.revision))
  })
})

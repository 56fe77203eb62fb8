import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { acmeOnly, startBackend } from './startBackend'

const host = await startBackend()
let customer: ReturnType<typeof host.customer>
let key: DemoKey

afterAll(() => host.stop())
beforeEach(async () => {
  host.startAnew()
  customer = host.customer('pleo-integrated')
  key = host.makeKey('A')
  expect(await customer.validate(key)).toMatchObject({ ok: true })
})

describe('a check that a change overtakes', { tags: ['R23'] }, () => {
  it.each(['revoked', 'active'] as const)('answers by the new key, and not by an old one that is %s', async (state) => {
    const next = host.makeKey('A2')
    host.keys.setState(key.id, state)
    host.meanwhile.identify = () => customer.validate(next, acme.id, acmeOnly)
    const keyHint = `••••${next.value.slice(-4)}`
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly, keyHint } })
    expect(await customer.live()).toMatchObject({ failure: null })
  })

  it('is not a warning because Pleo could not be asked about the old key', async () => {
    host.faults.down = true
    host.meanwhile.identify = async () => {
      host.faults.down = false
      await customer.validate(host.makeKey('A2'), acme.id, acmeOnly)
    }
    expect(await customer.check()).toMatchObject({ ok: true, connection: { company: acmeOnly } })
  })

  it('answers by what is known of the new key where that does not work either', async () => {
    host.keys.setState(key.id, 'revoked')
    host.meanwhile.identify = async () => {
      await customer.saveElsewhere(key)
      await customer.findBroken({ code: 'not-entitled' })
    }
    expect(await customer.check()).toEqual({ ok: false, code: 'not-entitled' })
  })

  it('says that nothing is connected when it was disconnected meanwhile', async () => {
    host.keys.setState(key.id, 'revoked')
    host.meanwhile.identify = () => customer.disconnect()
    expect(await customer.check()).toEqual({ ok: true, connection: null })
  })
})

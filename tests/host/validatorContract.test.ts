import { httpValidator } from 'latchkey/http'
import { type ContractSamples, validatorContract } from 'latchkey/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IntegrationName } from '../../examples/host-app/integrations'
import { acme, acmeGroup } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { noFaults } from '../../examples/host-app/provider/faults'
import { type Host, startHost } from '../../examples/host-app/start'
import { wireWatch } from '../http/wireContract'
import { hostClient } from './hostClient'

let host: Host
let controls: NonNullable<Host['provider']>

beforeAll(async () => {
  host = await startHost({ requestsPerMinute: 1_000 })
  if (!host.provider) throw new Error('The stand-in was not started.')
  controls = host.provider
})
afterAll(() => host.stop())

async function start(name: IntegrationName, subject: DemoKey['subject']) {
  const kind = name === 'pleo-standalone' ? 'standalone' : 'integrated'
  const wire = wireWatch(fetch)
  const { request } = await hostClient(host, wire.fetch)
  const { activate, ...validator } = httpValidator(`${host.url}/api/${name}`, {
    fetch: (url, init) => request(String(url), init),
  })
  const cause = (faults: Partial<typeof noFaults>) => () => {
    Object.assign(controls.faults, faults)
    return () => Object.assign(controls.faults, noFaults)
  }
  const goodKey = controls.keys.create({ kind, subject }).value
  const samples: ContractSamples = {
    goodKey,
    badKey: controls.keys.create({ kind, subject, state: 'revoked' }).value,
    badKeyCode: 'invalid-key',
    company: { id: acme.id },
    timeoutMs: 2_000,
    checkTimeoutMs: 30_000,
    slow: cause({ delayMs: 3_000 }),
    dead: cause({ down: true }),
    revoke() {
      controls.keys.setState(goodKey, 'revoked')
      return () => controls.keys.setState(goodKey, 'active')
    },
  }
  return { wire, samples, validator: kind === 'standalone' ? { ...validator, activate } : validator }
}

describe.each([
  ['pleo-standalone', 'one company', { companyId: acme.id }],
  ['pleo-integrated', 'one company', { companyId: acme.id }],
  ['pleo-integrated', 'several companies', { organizationId: acmeGroup.id }],
] as const)('the reference host’s %s, with a key of %s', (name, _, subject) => {
  it('keeps the whole contract of a validator, and of the wire, over HTTP', async () => {
    const { validator, samples, wire } = await start(name, subject)
    for (const { name: promise, skipped, run } of validatorContract(validator, samples)) {
      await expect(run(), promise).resolves.toBeUndefined()
      expect(skipped).toBeNull()
    }
    expect(wire.breaches).toEqual([])
    for (const key of [samples.goodKey, samples.badKey]) expect(JSON.stringify(host.logLines)).not.toContain(key)
  })
})

import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { errorLine } from '../../examples/host-app/backend/requestLog'
import { startHost } from '../../examples/host-app/start'
import { aKey } from '../aKey'
import { findKeys } from '../findKeys'
import { startBackend } from './startBackend'

const host = await startBackend()
afterAll(() => host.stop())
beforeEach(() => host.startAnew())

it('an operator is told whether database, provider and keys are well, and what waits', async () => {
  const customer = host.customer('pleo-standalone')
  const key = host.makeKey('A')
  const here = host.handlers['pleo-standalone']
  expect(await here.health()).toEqual({ vault: 'well', provider: 'not-asked', keys: 'well', waiting: 0 })
  await customer.activate(key)
  expect(await here.health()).toEqual({ vault: 'well', provider: 'well', keys: 'well', waiting: 0 })

  host.faults.installation = 'pending'
  await host.customer('pleo-standalone').activate(host.makeKey('B'))
  host.faults.down = true
  await customer.check()
  expect(await here.health()).toEqual({ vault: 'well', provider: 'failing', keys: 'well', waiting: 1 })
  host.faults.down = false
  await customer.activate(aKeyThatIsRefused())
  expect(await here.health(), 'a bad key is no fault of the provider').toMatchObject({ provider: 'well' })

  const stranger = host.withoutEncryptionKey(customer)
  await stranger.check()
  expect(await stranger.health()).toMatchObject({ vault: 'well', keys: 'unreadable' })

  vi.spyOn(host.vault, 'unfinished').mockRejectedValueOnce(new Error('gone'))
  expect(await here.health()).toMatchObject({ vault: 'failing', waiting: 0 })
  vi.spyOn(host.vault, 'seal').mockRejectedValueOnce(new Error('gone'))
  expect(await here.health()).toMatchObject({ keys: 'failing' })
  vi.restoreAllMocks()
})

it('the log says which request to Pleo failed where that is why the customer got no answer', async () => {
  const customer = host.customer('pleo-standalone')
  host.faults.down = true
  await customer.validate(host.makeKey('A'))
  expect(host.log).toMatchObject([
    { level: 'error', note: 'failed', from: 'identify', code: 'service-unavailable', tenant: customer.owner.tenant },
  ])
  host.startAnew()
  expect(await customer.validate(aKeyThatIsRefused())).toMatchObject({ ok: false, code: 'invalid-key' })
  expect(host.log, 'a bad key stands in the line of its request').toEqual([])
})

it('the route of the reference host says so to whoever asks, with 503 where another instance may do better', async () => {
  const app = await startHost()
  const ask = async () => {
    const response = await fetch(`${app.url}/health`)
    return { status: response.status, cache: response.headers.get('Cache-Control'), said: await response.text() }
  }
  expect(await ask()).toMatchObject({ status: 200, cache: 'no-store' })
  await app.database.query('alter table latchkey_connections rename to gone')
  const failing = await ask()
  expect(failing.status).toBe(503)
  expect(JSON.parse(failing.said)).toMatchObject({
    status: 'failing',
    integrations: { 'pleo-standalone': { vault: 'failing', keys: 'well' } },
  })
  await app.database.query('alter table gone rename to latchkey_connections')
  expect((await ask()).status).toBe(200)
  await app.stop()
})

it('a line of the log is bounded and holds no key, whatever was thrown', { tags: ['K03'] }, () => {
  const key = aKey('line')
  const trap = Object.defineProperty(new Error('x'), 'stack', {
    get() {
      throw new Error(key)
    },
  })
  const thrown: unknown[] = [
    key,
    new Error(key),
    new Error(`bad\n    at ${key}\n    at run (${key}.js:1:2)`),
    Object.assign(new Error('fine'), { name: key }),
    Object.assign(new Error('fine'), { message: 'another', stack: `Error: ${key}\n    at ${key} (/a.js:1:2)` }),
    Object.assign(new Error('fine'), { code: key, constructor: { name: key } }),
    trap,
    { toString: () => key },
    null,
  ]
  for (const one of thrown) {
    const line = JSON.stringify(errorLine(one, 'a-request', () => new Date()))
    expect(findKeys([key], { line })).toEqual([])
    expect(line.length).toBeLessThan(2_500)
  }
  const deep = new Error('deep')
  deep.stack = `Error: deep${`\n    at ${'x'.repeat(5_000)} (/a.js:1:2)`.repeat(500)}`
  expect(JSON.stringify(errorLine(deep, null, () => new Date())).length).toBeLessThan(2_500)
  expect(errorLine(new Error('real'), null, () => new Date()).stack?.[0]).toMatch(/^at .*health\.test\.ts:\d+:\d+/)
})

const aKeyThatIsRefused = () => {
  const key = host.makeKey('refused')
  host.keys.setState(key.id, 'revoked')
  return key
}

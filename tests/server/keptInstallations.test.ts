import { afterEach, describe, expect, it, vi } from 'vitest'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { startBackend, startInstallation } from './backend'

afterEach(() => {
  vi.unstubAllEnvs()
})

const companies = [{ id: 'c-1', name: 'Acme' }]

/** A vendor that keeps one webhook for each key, as a host tells it. */
const named = async ({ key }: { key: string }) => ({
  ok: true,
  companies,
  installation: `hook ${key.length} ${lastOf(key)}`,
})
const lastOf = (key: string) => key.charCodeAt(key.length - 1)
const unnamed = async () => ({ ok: true, companies })

async function replaceAndDisconnect(identify: object, given: object = {}) {
  const { installed, installation } = startInstallation()
  const { activate, disconnect, log } = startBackend({ identify, installation, ...given })
  const [old, next] = [aKey('old').replace(/.$/, '1'), aKey('next').replace(/.$/, '2')]
  await activate(old)
  await activate(next)
  const afterUpdate = [installed.has(old), installed.has(next)]
  await disconnect()
  return { afterUpdate, left: [installed.has(old), installed.has(next)], log }
}

describe('what a provider keeps for each key', () => {
  it('is taken back with its key, where identify tells one key’s from another’s', async () => {
    const { afterUpdate, left, log } = await replaceAndDisconnect(named)
    expect(afterUpdate).toEqual([false, true])
    expect(left).toEqual([false, false])
    expect(log.map(({ note }) => note)).toEqual(['taken-back'])
  })

  it('stays where identify tells nothing, and the log says that it does, and in development what to answer', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const { afterUpdate, log } = await replaceAndDisconnect(unnamed)
    expect(afterUpdate).toEqual([true, true])
    expect(log).toMatchObject([
      {
        level: 'info',
        note: 'installation-kept',
        owner: 'customer-1',
        message: expect.stringContaining('`installation') as string,
      },
    ])
  })

  it('is told in production as a fact alone', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { log } = await replaceAndDisconnect(unnamed)
    expect(log).toMatchObject([{ level: 'info', note: 'installation-kept', owner: 'customer-1' }])
    expect(log[0]).not.toHaveProperty('message')
  })

  it('is found on the console of whoever has no log, in development', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    expectConsole('warn', /"installation-kept".*answer the key’s own id/)
    const { afterUpdate } = await replaceAndDisconnect(unnamed, { log: undefined })
    expect(afterUpdate).toEqual([true, true])
  })
})

it('a disconnect that removes nothing, since another customer uses the same installation, says so', async () => {
  const { installed, installation } = startInstallation()
  let id = 'customer-1'
  const { activate, disconnect, log } = startBackend({ identify: unnamed, installation, owner: () => ({ id }) })
  const key = aKey('both')
  await activate(key)
  id = 'customer-2'
  await activate(key)
  expect(await disconnect()).toMatchObject({ json: { ok: true } })
  expect(installed.has(key)).toBe(true)
  expect(log).toMatchObject([{ level: 'info', note: 'installation-kept', owner: 'customer-2' }])
  id = 'customer-1'
  await disconnect()
  expect(installed.has(key)).toBe(false)
})

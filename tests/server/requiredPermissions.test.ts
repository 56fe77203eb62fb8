import { defineProvider, type Identify, requirePermissions } from 'latchkey/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { startBackend } from './backend'

const provider = defineProvider({
  name: 'Any',
  keyKind: 'standalone',
  requiredPermissions: ['invoices:read', 'users:read'],
})

function start(permissions: readonly string[] | undefined, given: object = {}) {
  const identify = async () => ({ ok: true, companies: [{ id: 'c-1' }], permissions })
  return startBackend({ provider, identify, ...given })
}

function inMode(mode: string) {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('NODE_ENV', mode)
}

describe('a key that lacks what the provider’s definition asks for, where identify tells so and takes it', () => {
  it('is connected, and the log says in development what it lacks and how to refuse it', async () => {
    inMode('development')
    const { validate, log } = start(['invoices:read'])
    expect((await validate(aKey())).json).toMatchObject({ ok: true })
    expect(log).toMatchObject([
      {
        level: 'info',
        note: 'permissions-lacking',
        from: 'identify',
        owner: 'customer-1',
        message: expect.stringMatching(/without users:read, and .*requirePermissions\(identify, \[/) as unknown,
      },
    ])
  })

  it('is told in production as a fact alone', async () => {
    inMode('production')
    const { validate, log } = start([])
    await validate(aKey())
    expect(log).toMatchObject([{ level: 'info', note: 'permissions-lacking' }])
    expect(log[0]).not.toHaveProperty('message')
  })

  it('is found on the console of whoever has no log, in development', async () => {
    inMode('development')
    expectConsole('warn', /"permissions-lacking".*invoices:read, users:read/)
    expect((await start([], { log: undefined }).validate(aKey())).status).toBe(200)
  })
})

it.each([
  ['has all', ['users:read', 'invoices:read', 'more']],
  ['has everything', ['*']],
  ['may have any, since nobody tells', undefined],
])('of a key that %s nothing is said', async (_, permissions) => {
  inMode('development')
  const { validate, log } = start(permissions)
  expect((await validate(aKey())).json).toMatchObject({ ok: true })
  expect(log).toEqual([])
})

it.each([['invoices:read users:read'], [7], [{ read: true }]])(
  'requirePermissions leaves what is no list to the handler, which believes nothing of it and says what to answer: %j',
  async (permissions) => {
    inMode('development')
    const identify = async () => ({ ok: true, companies: [{ id: 'c-1' }], permissions })
    // SAFETY: wrong on purpose, as a host without types answers.
    const wrapped = requirePermissions(identify as unknown as Identify, ['users:read'])
    const { validate, log } = startBackend({ identify: wrapped })
    expect((await validate(aKey())).json).toMatchObject({ code: 'unexpected-answer', side: 'host' })
    const [event] = log
    expect(event).toMatchObject({ level: 'error', note: 'unusable-answer', from: 'identify' })
    expect(event?.message).toContain('`permissions` and `missingPermissions` are lists of texts')
  },
)

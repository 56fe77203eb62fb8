import { memoryVault } from 'latchkey/server'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { owner, startBackend, startInstallation } from './backend'

const attempt = { 'Idempotency-Key': 'one' }

describe('the name of an attempt that is used for another key', () => {
  it('connects that key, says so again, and never goes back to the first one', { tags: ['R23'] }, async () => {
    const [first, second] = [aKey(), aKey()]
    const { validate, handler } = startBackend()
    await validate(first, attempt)
    expect((await validate(second, attempt)).json).toMatchObject({ ok: true })
    expect((await validate(second, attempt)).json).toMatchObject({ ok: true })
    expect((await validate(first, attempt)).json).toMatchObject({ code: 'activation-failed' })
    expect((await handler.credential(owner))?.key).toBe(second)
  })

  it('does the same where keys are installed', { tags: ['R23'] }, async () => {
    const [first, second] = [aKey(), aKey()]
    const { installation } = startInstallation()
    const { activate, handler } = startBackend({ installation })
    await activate(first, 'c-1', attempt)
    expect((await activate(second, 'c-1', attempt)).json).toMatchObject({ ok: true })
    expect((await activate(second, 'c-1', attempt)).json).toMatchObject({ ok: true })
    expect((await activate(first, 'c-1', attempt)).json).toMatchObject({ code: 'activation-failed' })
    expect((await handler.credential(owner))?.key).toBe(second)
  })
})

it.each(['validate', 'activate'] as const)(
  'a late duplicate of %s, of a key that was found broken since and works again, connects it everywhere',
  { tags: ['R23'] },
  async (request) => {
    let isRevoked = false
    const key = aKey()
    const { installation } = startInstallation()
    const backend = startBackend({
      identify: async () => (isRevoked ? { ok: false, code: 'revoked-key' } : { ok: true, companies: [{ id: 'c-1' }] }),
      ...(request === 'activate' && { installation }),
    })
    const ask = () => (request === 'activate' ? backend.activate(key, 'c-1', attempt) : backend.validate(key, attempt))
    await ask()
    isRevoked = true
    await backend.check()
    expect(await backend.handler.credential(owner)).toBeNull()
    isRevoked = false
    expect((await ask()).json).toMatchObject({ ok: true })
    expect(await backend.handler.read(owner)).not.toHaveProperty('failure')
    expect((await backend.handler.credential(owner))?.key).toBe(key)
    // And it is the one that is in use, so that asking once more changes nothing.
    const { revision } = (await backend.handler.read(owner)) as { revision: number }
    expect((await ask()).json).toMatchObject({ ok: true })
    expect(await backend.handler.read(owner)).toMatchObject({ revision })
  },
)

it('an activation that began while the vault’s clock was ahead hides the connection no longer than another one', async () => {
  allowConsole('warn', /memoryVault is for development/)
  let ahead = 0
  let state = 'installed'
  const { installation } = startInstallation({
    install: async () => ({ ok: true, state }),
    isInstalled: async ({ key }: { key: string }) => ({ ok: true, state: key === later ? state : 'installed' }),
  })
  const { activate, check } = startBackend({
    vault: memoryVault({ scope: 'vault', clock: () => new Date(Date.now() + ahead) }),
    installation,
  })
  const later = aKey()
  await activate()
  state = 'pending'
  ahead = 365 * 86_400_000
  await activate(later)
  expect((await check()).json).toEqual({ ok: true, pending: true })
  ahead = 0
  expect((await check()).json).toMatchObject({ ok: true, connection: { company: { id: 'c-1' } } })
})

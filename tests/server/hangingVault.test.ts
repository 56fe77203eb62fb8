import { memoryVault, type Vault } from 'latchkey/server'
import { expect, it } from 'vitest'
import { vaultWithin } from '../../src/server/vault/vaultWithin'
import { allowConsole } from '../allowConsole'
import { owner, startBackend, startInstallation } from './backend'

const never = () => new Promise<never>(() => {})

/** A vault of which the call number `nth` of `method` never ends, until it is `mended`. */
function hangingAt(method: 'seal' | 'open' | 'read' | 'write' | 'isUsed', nth: number) {
  allowConsole('warn', /memoryVault is for development/)
  const mended = memoryVault({ scope: 'vault' })
  let count = 0
  const run = mended[method].bind(mended) as (...given: unknown[]) => Promise<never>
  const hanging: Vault = { ...mended, [method]: (...given: unknown[]) => (++count === nth ? never() : run(...given)) }
  return { hanging, mended }
}

it.each(['seal', 'open', 'read', 'write', 'isUsed'] as const)(
  'a call of %s that never ends holds up neither its owner nor whoever drains, for ever',
  { tags: ['R26'] },
  async (method) => {
    for (let nth = 1; nth <= 6; nth++) {
      const { hanging, mended } = hangingAt(method, nth)
      const { installation } = startInstallation()
      const { activate, check, disconnect, handler } = startBackend({ vault: hanging, installation, requestMs: 60 })
      for (const ask of [activate, check, disconnect]) await ask()
      await handler.drain()
      // Over the same vault, and with time enough: no turn is left that nobody ends.
      const other = startBackend({ vault: mended, installation })
      expect((await other.activate()).json).toMatchObject({ ok: true })
      expect((await other.check()).json).toMatchObject({ ok: true, connection: { company: { id: 'c-1' } } })
    }
  },
)

it('whoever asks for a key in vain is told so in time', async () => {
  const { handler } = startBackend({ vault: hangingAt('read', 1).hanging, requestMs: 60 })
  await expect(handler.credential(owner)).rejects.toThrow('does not answer')
})

it('a turn that comes when nobody waits for it any more runs nothing', async () => {
  allowConsole('warn', /memoryVault is for development/)
  let begin: () => unknown = () => {}
  const vault = vaultWithin(30, {
    ...memoryVault({ scope: 'vault' }),
    alone: (_name, _waitMs, run) =>
      new Promise((resolve, reject) => {
        begin = () => run({ extend: async () => {} }).then(resolve, reject)
      }),
  })
  let ran = false
  const turn = vault.alone('name', 10, async () => {
    ran = true
  })
  await expect(turn).rejects.toThrow('does not answer')
  await begin()
  expect(ran).toBe(false)
})

it('a turn takes as long as what is done in it, and ends as that ends', async () => {
  allowConsole('warn', /memoryVault is for development/)
  const vault = vaultWithin(30, memoryVault({ scope: 'vault' }))
  const slow = vault.alone('name', 0, async (turn) => {
    await new Promise((resolve) => setTimeout(resolve, 120))
    await turn.extend()
    return 'ran'
  })
  expect(await vault.alone('name', 0, async () => 'ran too')).toBe('taken')
  expect(await slow).toBe('ran')
  await expect(vault.alone('name', 0, () => Promise.reject(new Error('of mine')))).rejects.toThrow('of mine')
  expect(await vault.alone('name', 0, async () => 'ran')).toBe('ran')
})

import { createConnectionHandler, defineProvider, type Identify, memoryVault, type Vault } from 'latchkey/server'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'

const owner = { id: 'customer-1' }
const provider = defineProvider({
  name: 'Any',
  keyKind: 'standalone',
  fields: [
    { kind: 'text', name: 'region', label: 'Region' },
    { kind: 'secret', name: 'signing', label: 'Signing secret' },
  ],
})
const fine: Identify = () => Promise.resolve({ ok: true, companies: [{ id: 'c-1' }] })

function start({ identify = fine, vault, name = 'any' }: { identify?: Identify; vault?: Vault; name?: string } = {}) {
  allowConsole('warn', /memoryVault is for development/)
  const notes: string[] = []
  const handler = createConnectionHandler({
    name,
    provider,
    owner: () => owner,
    identify,
    vault: vault ?? memoryVault({ scope: 'vault' }),
    log: ({ note }) => notes.push(note),
  })
  const ask = (method: string, path: string, body?: object) =>
    handler(
      new Request(`https://app.test/api/any/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
  const connect = (key: string) =>
    ask('POST', 'validate', {
      key,
      intent: 'connect',
      current: null,
      mayActivateFor: 'any',
      fields: { region: 'eu' },
      secrets: { signing: 'whsec_5d2c7a' },
    })
  return { handler, ask, connect, notes }
}

describe('what the host’s own calls to the provider need', () => {
  it('is the key that is live, with its fields and secrets, for its owner alone', async () => {
    const { handler, connect } = start()
    expect(await handler.credential(owner)).toBeNull()
    const [first, second] = [aKey(), aKey()]
    await connect(first)
    expect(await handler.credential(owner)).toEqual({
      key: first,
      fields: { region: 'eu' },
      secrets: { signing: 'whsec_5d2c7a' },
    })
    expect(await handler.credential({ id: 'customer-2' })).toBeNull()
    await connect(second)
    expect((await handler.credential(owner))?.key).toBe(second)
  })

  it('is nothing after a disconnect', async () => {
    const { handler, ask, connect } = start()
    await connect(aKey())
    await ask('DELETE', 'connection')
    expect(await handler.credential(owner)).toBeNull()
  })

  it('is nothing for a key that the provider refuses by now, until another one works', async () => {
    let isRevoked = false
    const identify: Identify = () =>
      isRevoked
        ? Promise.resolve({ ok: false, code: 'revoked-key' })
        : fine({ key: '', fields: {}, secrets: {} }, never)
    const { handler, ask, connect } = start({ identify })
    await connect(aKey())
    isRevoked = true
    await ask('GET', 'connection')
    expect(await handler.credential(owner)).toBeNull()
    isRevoked = false
    const next = aKey()
    await connect(next)
    expect((await handler.credential(owner))?.key).toBe(next)
  })

  it('is nothing where no encryption key opens it, which is noted', async () => {
    const vault = memoryVault({ scope: 'vault' })
    const { connect } = start({ vault })
    await connect(aKey())
    const { handler, notes } = start({ vault: { ...vault, open: () => Promise.resolve(null) } })
    expect(await handler.credential(owner)).toBeNull()
    expect(notes).toEqual(['key-unreadable'])
  })

  it.each([
    ['the bare key', (key: string) => key],
    ['nothing', () => undefined],
    ['no credential', () => '{"key":5,"fields":{},"secrets":{}}'],
    ['the word null', () => 'null'],
    ['an empty object', () => '{}'],
  ])(
    'is nothing where a vault of the host’s own opens %s, and no error quotes it',
    { tags: ['K03'] },
    async (_, open) => {
      const key = aKey()
      const { handler, ask, connect, notes } = start({
        vault: { ...memoryVault({ scope: 'vault' }), open: () => Promise.resolve(open(key) as string) },
      })
      await connect(key)
      expect(await handler.credential(owner)).toBeNull()
      expect(notes).toEqual(['key-unreadable'])
      expect(await (await ask('GET', 'connection')).json()).toMatchObject({ code: 'unknown' })
    },
  )

  it('is not kept where a vault of the host’s own seals it as nothing: nobody is told that it is connected', async () => {
    const { handler, connect } = start({
      vault: { ...memoryVault({ scope: 'vault' }), seal: () => Promise.resolve(undefined as unknown as string) },
    })
    expect((await connect(aKey())).status).toBe(500)
    expect(await handler.read(owner)).toBeNull()
  })

  it('is nothing where it was moved to another integration, or to another owner, by whoever can write to the vault', async () => {
    const vault = memoryVault({ scope: 'vault' })
    await start({ vault }).connect(aKey())
    const { record } = await vault.read('["any","owner","customer-1"]')
    if (!record) throw new Error('Nothing was kept.')
    const others = [
      ['other', owner],
      ['any', { id: 'customer-2' }],
    ] as const
    for (const [name, { id }] of others) {
      const moved = JSON.stringify([name, 'owner', id])
      expect(await vault.write(moved, record, { installations: [], state: 'settled' }, null)).toBe(true)
      const { handler, notes } = start({ vault, name })
      expect(await handler.credential({ id })).toBeNull()
      expect(notes).toEqual(['key-unreadable'])
    }
  })

  it('is asked for in vain, and not told to be nothing, where the vault does not answer', async () => {
    const vault = { ...memoryVault({ scope: 'vault' }), read: () => Promise.reject(new Error('away')) }
    await expect(start({ vault }).handler.credential(owner)).rejects.toThrow('away')
  })
})

// SAFETY: `fine` reads none of it.
const never = {} as Parameters<Identify>[1]

import { PGlite } from '@electric-sql/pglite'
import { type EncryptionKey, emptyRecord, memoryVault, postgresVault, type Vault } from 'latchkey/server'
import { vaultContract } from 'latchkey/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { allowConsole } from '../allowConsole'
import { expectConsole } from '../expectConsole'
import { hasPostgres, startPostgres } from '../startPostgres'
import { deferred } from '../store/setup'

type Keys = readonly [EncryptionKey, ...EncryptionKey[]]

function promises(keeps: Vault['keeps'], open: (keys: Keys) => Vault) {
  it.each(vaultContract(keeps, { open }).map((check) => [check.name, check] as const))('%s', async (_, check) => {
    expect(check.skipped).toBeNull()
    await check.run()
  })
}

describe('the embedded PostgreSQL', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  })
  afterAll(() => database.close())
  promises('everything', (encryptionKeys) =>
    postgresVault({ query: (...asked) => database.query(...asked) }, { encryptionKeys }),
  )
})

describe.runIf(hasPostgres)('a PostgreSQL server, with a pool for each instance', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  const pools: pg.Pool[] = []
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    await server.stop()
  })
  const open = (encryptionKeys: Keys) => {
    const pool = new pg.Pool({ connectionString: server.url, max: 4 })
    pools.push(pool)
    return postgresVault(pool, { encryptionKeys, turnMs: 2_000 })
  }
  promises('everything', open)

  it('that ends idle connections ends no process: the pool’s event is heard, and the next query has another connection', async () => {
    const pool = new pg.Pool({ connectionString: server.url, max: 1, application_name: 'idle' })
    pools.push(pool)
    const vault = postgresVault(pool, { encryptionKeys: [new Uint8Array(32)] })
    await vault.read('nobody')
    const lost = new Promise((resolve) => pool.once('remove', resolve))
    const [first] = pools
    await first?.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'idle'")
    await lost
    expect(await vault.read('nobody')).toMatchObject({ record: null })
    expect(pool.listenerCount('error')).toBe(1)
  })

  it('whose errors the host hears itself has its listener alone', () => {
    const pool = new pg.Pool({ connectionString: server.url, max: 1 })
    pools.push(pool)
    const hears = vi.fn()
    pool.on('error', hears)
    postgresVault(pool, { encryptionKeys: [new Uint8Array(32)] })
    postgresVault(pool, { encryptionKeys: [new Uint8Array(32)] })
    expect(pool.listeners('error')).toEqual([hears])
  })

  it('is migrated once by however many instances start at once', async () => {
    const name = `many_${Date.now()}`
    const [first] = pools
    await first?.query(`create database ${name}`)
    const many = Array.from({ length: 10 }, () => {
      const pool = new pg.Pool({ connectionString: server.url.replace(/postgres$/, name), max: 1 })
      pools.push(pool)
      return postgresVault(pool, { encryptionKeys: [new Uint8Array(32)] })
    })
    const all = await Promise.allSettled(many.map((vault) => vault.read('nobody')))
    expect(all.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('ends the turn of an instance that is gone, and refuses what that one does afterwards', async () => {
    const [one, other] = [open([new Uint8Array(32)]), open([new Uint8Array(32)])]
    const [begun, goneOn] = [deferred<void>(), deferred<void>()]
    const late = one.alone('gone', 0, async (turn) => {
      begun.resolve(undefined)
      await goneOn.promise
      await turn.extend()
    })
    await begun.promise
    await vi.waitFor(async () => expect(await other.alone('gone', 0, async () => 'ran')).toBe('ran'), 60_000)
    goneOn.resolve(undefined)
    await expect(late).rejects.toThrow('The turn is over.')
  })

  it('answers, in time, while it hangs; and whoever was late wrote over nothing', async () => {
    const pool = new pg.Pool({ connectionString: server.url, max: 4 })
    pools.push(pool)
    const vault = postgresVault(pool, { encryptionKeys: [new Uint8Array(32)], statementMs: 500 })
    // A server that others keep busy may need longer for its first answers.
    await vi.waitFor(() => vault.read('somebody'), 60_000)
    server.hang()
    await expect(vault.read('somebody')).rejects.toThrow('does not answer')
    server.goOn()
    await vi.waitFor(() => vault.read('somebody'), 60_000)
  })
})

describe('memory', () => {
  it('says once that it is for development, when it keeps something, also from two copies of the module', async () => {
    expectConsole('warn', /memoryVault is for development/)
    const warn = vi.spyOn(console, 'warn')
    const keep = (vault: Vault) =>
      vault.write(crypto.randomUUID(), emptyRecord, { installations: [], state: 'settled' }, null)
    await keep(memoryVault())
    await keep(memoryVault())
    vi.resetModules()
    const { memoryVault: copy } = await import('../../src/server/vault/memoryVault')
    await keep(copy())
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  // Next.js looks at a route and a page in processes of their own, at each request of a development session, and builds so.
  it('says nothing in a process that makes it, or reads it, and keeps nothing', async () => {
    Reflect.deleteProperty(globalThis, Symbol.for('latchkey.memoryVault.said'))
    const warn = vi.spyOn(console, 'warn')
    const vault = memoryVault()
    await vault.read('somebody')
    await vault.unfinished('', 1)
    await vault.open(await vault.seal('text', 'somebody'), 'somebody')
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('is one for a process, also from two copies of the module, as two bundles of one app have', async () => {
    allowConsole('warn', /memoryVault is for development/)
    const owner = JSON.stringify(['any', 'owner', crypto.randomUUID()])
    const index = { installations: [], state: 'settled' } as const
    vi.resetModules()
    const copy = (await import('../../src/server/vault/memoryVault')).memoryVault
    expect(copy).not.toBe(memoryVault)
    expect(await memoryVault().write(owner, emptyRecord, index, null)).toBe(true)
    expect(await copy().read(owner)).toMatchObject({ record: emptyRecord, version: 1 })
    const sealed = await memoryVault().seal('text', owner)
    expect(await copy().open(sealed, owner)).toBe('text')
    const ran = memoryVault().alone(owner, 0, () => copy().alone(owner, 0, async () => 'ran'))
    expect(await ran, 'turns too').toBe('taken')
    expect(await copy({ scope: 'vault' }).read(owner)).toMatchObject({ record: null })
  })

  // One for each encryption key: instances in one process share it.
  const vaults = new Map<EncryptionKey, Vault>()
  promises('one-process', (keys) => {
    if (keys.length > 1) return memoryVault({ encryptionKeys: keys })
    const vault = vaults.get(keys[0]) ?? memoryVault({ encryptionKeys: keys })
    vaults.set(keys[0], vault)
    return vault
  })
})

import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasPostgres, startPostgres } from '../startPostgres'
import { without } from './broken'
import { blind, isWhole, raceTable, roundsOf } from './raceTable'
import { type Alter, type Installed, type Instance, type InstanceOptions, keyOf, startInstance } from './startInstances'
import { type Wrong, wrongs, wrongsInTime } from './wrongs'

// Each at a point that is named; at any other one, for twenty owners at once, as often as asked.
const rounds = Math.min(40, roundsOf(1, 40))
const table = raceTable('database')
const together = 20

let server: Awaited<ReturnType<typeof startPostgres>>
let admin: pg.Pool
const instances: Instance[] = []
let installed: Installed

function start(options: Partial<InstanceOptions> = {}): Instance {
  const instance = startInstance({ url: server.url, installed, delayMs: 2, ...options })
  instances.push(instance)
  return instance
}

/** Milliseconds until a server that hangs is given up: more than a busy one needs. */
const hangMs = isWhole ? 700 : 3_000

const rest = (owners: readonly string[], keys: readonly string[]) => wrongs({ other: start(), installed }, owners, keys)

describe.runIf(hasPostgres)('a PostgreSQL server that is not well', () => {
  beforeAll(async () => {
    server = await startPostgres()
    admin = new pg.Pool({ connectionString: server.url, max: 1 }).on('error', () => {})
    installed = new Set()
    await start().check(randomUUID())
  })
  afterAll(async () => {
    await Promise.all([...instances.map((instance) => instance.stop()), admin.end()])
    await server.stop()
    table.write()
  })
  beforeEach(() => {
    installed = new Set()
  })

  /** A fault begins when the provider has installed, or has removed, and ends when the request was answered. */
  interface Fault {
    readonly begin: () => Promise<void> | void
    readonly end: () => Promise<void> | void
    /** Milliseconds that a statement of those who meet it has. */
    readonly statementMs?: number
  }
  const setting = (name: string, value: string) => async () => {
    await admin.query(`set default_transaction_read_only = off`)
    await admin.query(`alter system set ${name} = ${value}`)
    await admin.query('select pg_reload_conf()')
    // The processes of the open connections read it by and by.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const faults: Record<string, Fault> = {
    'read-only, as after a failover': {
      begin: setting('default_transaction_read_only', 'on'),
      end: setting('default_transaction_read_only', 'off'),
    },
    hanging: { begin: () => server.hang(), end: () => server.goOn(), statementMs: hangMs },
    'full, as it says of itself': {
      begin: async () => {
        await admin.query(`create function is_full() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`)
        for (const table of ['latchkey_connections', 'latchkey_turns']) {
          await admin.query(`create trigger is_full before insert or update on ${table}
            for each row execute function is_full()`)
        }
      },
      end: async () => void (await admin.query('drop function is_full cascade')),
    },
    'stopped, until it is started again': { begin: () => server.shutDown(), end: () => server.startAgain() },
    'crashed, until it is started again': { begin: () => server.crash(), end: () => server.startAgain() },
  }

  /** Twenty owners at once, for some of whom something was installed or removed when it begins. */
  async function inTheMiddle({ begin, end, statementMs }: Fault, alter?: Alter) {
    const some = 1 + Math.floor(Math.random() * 8)
    let touched = 0
    let tell = () => {}
    const isMet = new Promise<void>((resolve) => {
      tell = resolve
    })
    const onTouched = () => {
      touched += 1
      if (touched === some) tell()
    }
    const busy = {
      ...(statementMs && { statementMs }),
      delayMs: 20,
      onInstalled: onTouched,
      onRemoved: onTouched,
      ...(alter && { alter }),
    }
    const [one, other, after] = [start(busy), start(busy), start()]
    const owners = Array.from({ length: together }, () => randomUUID())
    const keys = owners.flatMap(() => [keyOf('a'), keyOf('a')])
    const act = [
      (owner: string, key: string) => one.activate(owner, key),
      (owner: string, key: string) => other.activate(owner, key, 'a'),
      (owner: string) => one.disconnect(owner),
      (owner: string) => other.check(owner),
    ]
    // Those who have one to change, to remove and to ask about.
    await Promise.all(owners.flatMap((owner, i) => (i % act.length ? [after.activate(owner, keys[2 * i] ?? '')] : [])))
    const fault = async () => {
      await begin()
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1_000))
      await end()
    }
    const acts = Promise.all(owners.map(async (owner, i) => act[i % act.length]?.(owner, keys[2 * i + 1] ?? '')))
    await Promise.race([isMet, acts])
    if (touched < some) throw new Error('Nobody has installed or removed enough for a fault in the middle of it.')
    await Promise.all([fault(), acts])
    const found = await wrongsInTime({ other: after, installed }, owners, keys)
    const gone = [one, other, after]
    await Promise.all(gone.map((instance) => instance.stop()))
    instances.splice(0, instances.length, ...instances.filter((instance) => !gone.includes(instance)))
    return found
  }

  describe.each(Object.entries(faults))('that is %s', (name, fault) => {
    const race = `database ${name}`
    it('in the middle of whatever twenty owners do at two instances: all of it ends well', {
      timeout: 3_600_000,
    }, async () => {
      const windows = Math.ceil(roundsOf(together, 200) / together)
      const wrong: Wrong[] = []
      let restMs = 0
      for (let count = 0; count < windows; count++) {
        const found = await inTheMiddle(fault)
        wrong.push(...found.wrong)
        restMs = Math.max(restMs, found.restMs)
      }
      table.add({ race, rounds: windows * together, wrong, restMs })
      expect(wrong).toEqual([])
    })

    it.runIf(isWhole)('goes wrong without keeping intents, and the search finds it', { timeout: 600_000 }, async () => {
      const promise = 'keeping intents'
      const search = async () => (await inTheMiddle(fault, without[promise])).wrong
      expect(await table.control({ race, without: promise, most: 10 * together, together }, search), blind).not.toEqual(
        [],
      )
    })

    const limits = fault.statementMs ? { statementMs: fault.statementMs } : {}
    /** The fault, which ends once it has begun; a server that was never stopped is not started again. */
    function once() {
      const begin = vi.fn(fault.begin)
      return { begin, end: async () => void (begin.mock.calls.length > 0 && (await fault.end())) }
    }

    const times = Array.from({ length: rounds }, (__, round) => round)

    it.each(times)('when a key was installed: it is kept or taken back, and nothing false is told (%i)', async () => {
      const [owner, key] = [randomUUID(), keyOf('a')]
      const { begin, end } = once()
      const one = start({ ...limits, onInstalled: begin })
      const answer = await one.activate(owner, key).finally(end)
      expect(begin).toHaveBeenCalled()
      expect(answer.ok).toBe(false)
      expect(await rest([owner], [key])).toEqual([])
    })

    it.each(times)('when an installation was removed: nobody is told Connected, and nothing is left (%i)', async () => {
      const [owner, key] = [randomUUID(), keyOf('a')]
      expect(await start().activate(owner, key)).toMatchObject({ ok: true })
      const { begin, end } = once()
      const answer = await start({ ...limits, onRemoved: begin })
        .disconnect(owner)
        .finally(end)
      expect(begin).toHaveBeenCalled()
      expect(answer.ok).toBe(false)
      expect([...installed]).toEqual([])
      const other = start()
      expect(await rest([owner], [key])).toEqual([])
      expect(await other.check(owner)).toEqual({ ok: true, connection: null })
    })

    it.each(times)('before anything was asked: nothing is touched (%i)', async () => {
      const [owner, key, next] = [randomUUID(), keyOf('a'), keyOf('a')]
      const { begin, end } = once()
      const one = start(limits)
      expect(await start().activate(owner, key)).toMatchObject({ ok: true })
      await begin()
      const answers = await Promise.all([
        one.activate(randomUUID(), next),
        one.activate(owner, next, 'a'),
        one.disconnect(owner),
        one.check(owner),
      ]).finally(end)
      expect(answers.slice(0, 3).map(({ ok }) => ok)).toEqual([false, false, false])
      const [, , , checked] = answers
      if (!checked.ok) expect(['unknown', 'service-unavailable', 'timeout']).toContain(checked.code)
      expect([...installed]).toEqual([key])
      expect(await rest([owner], [key, next])).toEqual([])
      expect(await start().check(owner)).toMatchObject({ ok: true, connection: {} })
    })
  })

  it('that hangs runs what came too late when it goes on, and that writes over nothing', async () => {
    const [owner, key, next] = [randomUUID(), keyOf('a'), keyOf('b')]
    const one = start({ statementMs: hangMs })
    server.hang()
    // Given up one after the other; all of it is on its way to the server.
    const given = [one.activate(owner, key), one.disconnect(owner), one.check(owner)]
    await Promise.all(given)
    server.goOn()
    const other = start()
    await vi.waitFor(async () => expect(await other.activate(owner, next)).toMatchObject({ ok: true }), 60_000)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await other.live(owner)).toMatchObject({ key: next })
    expect(await rest([owner], [key, next])).toEqual([])
  })

  it('that is read-only is read by an instance that starts then', async () => {
    const [owner, key] = [randomUUID(), keyOf('a')]
    await start().activate(owner, key)
    await setting('default_transaction_read_only', 'on')()
    try {
      expect(await start().live(owner)).toMatchObject({ key })
    } finally {
      await setting('default_transaction_read_only', 'off')()
    }
  })

  it('says in the log by which SQLSTATE it failed', async () => {
    const one = start()
    await admin.query('alter table latchkey_connections rename to gone')
    await one.check(randomUUID()).finally(() => admin.query('alter table gone rename to latchkey_connections'))
    expect(one.log).toContainEqual(expect.objectContaining({ level: 'error', note: 'threw', sqlState: '42P01' }))
  })
})

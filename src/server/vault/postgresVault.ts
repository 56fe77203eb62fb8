import { requireMilliseconds } from '../waiting/requireMilliseconds'
import { takeTurns } from '../waiting/takeTurns'
import { within } from '../waiting/within'
import type { ConnectionRecord } from './ConnectionRecord'
import { postgresSchema } from './postgresSchema'
import { type EncryptionKey, sealing } from './sealing'
import type { Vault } from './Vault'

/** What `pg`, `@neondatabase/serverless` and PGlite have in common. */
export interface PostgresQueries {
  query(sql: string, parameters?: unknown[]): Promise<{ readonly rows: unknown[] }>
}

/** How `postgresVault` keeps keys. */
export interface PostgresVaultOptions {
  /** 32 bytes each; the first one seals, all of them open. */
  readonly encryptionKeys: readonly [EncryptionKey, ...EncryptionKey[]]
  /** Milliseconds until a statement counts as failed. Give your pool the same limits. @default 5 000 */
  readonly statementMs?: number
  /** Milliseconds until the turn of an instance that is gone ends. @default 15 000 */
  readonly turnMs?: number
  /** Whether tables are made with the first use; otherwise run `postgresSchema` yourself. @default true */
  readonly migrates?: boolean
  /** In place of the database's own time, for tests. */
  readonly clock?: () => Date
}

type Row = Record<string, unknown>

interface Emitter {
  listenerCount(event: 'error'): number
  on(event: 'error', listener: () => void): unknown
}

/**
 * A pool of `pg` tells of an idle connection that was lost by an event which ends the process where nobody hears it. Whoever
 * asks next is given another connection, or the error.
 */
function hearLostConnections(database: object): void {
  const pool = database as Partial<Emitter>
  if (typeof pool.on !== 'function' || pool.listenerCount?.('error') !== 0) return
  pool.on('error', () => {})
}

function hangs(): never {
  throw new Error('The database does not answer.')
}

/**
 * Keeps connections in PostgreSQL, for as many instances as there are. Where the database is a pool whose `error` event nobody
 * hears, this does, so that a restart of the server ends no process.
 *
 * @throws TypeError for a database without `query`, or without encryption keys; RangeError for one of another length than
 *   32 bytes, and for a time that no timer keeps; what is wrong with the keys, while Next.js builds, at their first use
 */
export function postgresVault(
  database: PostgresQueries,
  { encryptionKeys, statementMs = 5_000, turnMs = 15_000, migrates = true, clock }: PostgresVaultOptions,
): Vault {
  // Of something that is there by its type alone, such as a pool that another module has not made yet.
  if (typeof (Object(database) as Partial<PostgresQueries>).query !== 'function') {
    throw new TypeError('postgresVault needs a database with `query(sql, parameters)`, such as a Pool of `pg`.')
  }
  hearLostConnections(database)
  requireMilliseconds('statementMs', statementMs)
  requireMilliseconds('turnMs', turnMs)
  const inTurn = takeTurns()
  let migrated: Promise<unknown> | undefined

  async function ask(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    if (migrates) {
      migrated ??= within(statementMs, database.query(postgresSchema), hangs)
      try {
        await migrated
      } catch (thrown) {
        migrated = undefined
        throw thrown
      }
    }
    const { rows } = await within(statementMs, database.query(sql, parameters), hangs)
    // SAFETY: a row is an object.
    return rows as Row[]
  }

  async function take(name: string, holder: string): Promise<boolean> {
    const taken = await ask(
      `insert into latchkey_turns as turn (name, holder, until) values ($1, $2, now() + $3 * interval '1 millisecond')
       on conflict (name) do update set holder = excluded.holder, until = excluded.until
       where turn.until < now() or turn.holder = excluded.holder returning name`,
      [name, holder, turnMs],
    )
    return taken.length > 0
  }

  return {
    ...sealing(encryptionKeys),
    keeps: 'everything',

    async read(owner) {
      const [row] = await ask(
        `select now() as now, record, version from (values (1)) as one left join latchkey_connections on owner = $1`,
        [owner],
      )
      const now = clock?.() ?? new Date(row?.now as string | Date)
      if (typeof row?.record !== 'string') return { record: null, version: null, now }
      // SAFETY: written by `write` alone.
      return { record: JSON.parse(row.record) as ConnectionRecord, version: Number(row.version), now }
    },

    async write(owner, record, { installations, state }, version) {
      const values = [owner, JSON.stringify(record), [...installations], state === 'unfinished']
      const written =
        version === null
          ? await ask(
              `insert into latchkey_connections (owner, record, version, installations, is_unfinished)
               values ($1, $2, 1, $3, $4) on conflict (owner) do nothing returning version`,
              values,
            )
          : await ask(
              `update latchkey_connections set record = $2, version = version + 1, installations = $3,
                 is_unfinished = $4, changed_at = now() where owner = $1 and version = $5 returning version`,
              [...values, version],
            )
      return written.length > 0
    },

    async isUsed(installation) {
      const found = await ask(`select 1 as one from latchkey_connections where installations @> array[$1] limit 1`, [
        installation,
      ])
      return found.length > 0
    },

    async unfinished(prefix, most) {
      const found = await ask(
        `select owner from latchkey_connections where is_unfinished and starts_with(owner, $1)
         order by changed_at limit $2`,
        [prefix, most],
      )
      return found.map(({ owner }) => String(owner))
    },

    async alone(name, waitMs, run) {
      const end = performance.now() + waitMs
      // Within this process without asking the database over and over.
      return inTurn(name, waitMs, async () => {
        const holder = crypto.randomUUID()
        for (let pause = 20; !(await take(name, holder)); pause = Math.min(pause * 2, 250)) {
          const rest = end - performance.now()
          if (rest <= 0) return 'taken'
          await new Promise((resolve) => setTimeout(resolve, Math.min(rest, pause * (0.5 + Math.random()))))
        }
        try {
          return await run({
            async extend() {
              const held = await ask(
                `update latchkey_turns set until = now() + $3 * interval '1 millisecond'
                 where name = $1 and holder = $2 and until > now() returning name`,
                [name, holder, turnMs],
              )
              if (held.length === 0) throw new Error('The turn is over.')
            },
          })
        } finally {
          // Where this fails, the turn ends by itself.
          await ask(`delete from latchkey_turns where name = $1 and holder = $2`, [name, holder]).catch(() => {})
        }
      })
    },
  }
}

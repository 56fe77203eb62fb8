import { mkdirSync } from 'node:fs'

/** As much of PostgreSQL as is needed here. */
export interface Database {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Every byte that is stored, the write-ahead log included. Of an embedded database only. */
  dumpFiles?(): Promise<Uint8Array>
  close(): Promise<void>
}

/** Milliseconds; a database that hangs is no reason for a page to hang. */
const limitMs = 5_000

export interface DatabaseOptions {
  readonly url?: string
  readonly directory?: string
  /** Told when the server drops a connection that nobody is waiting for. */
  readonly onError?: (error: Error) => void
}

/**
 * A server where `url` is given, otherwise PGlite: PostgreSQL inside this process, in `directory` or, without one, in
 * memory. It has answered once when it resolves.
 */
export async function openDatabase({ url, directory, onError }: DatabaseOptions) {
  const database = url ? await openServer(url, onError) : await openEmbedded(directory)
  await database.query(requestCounts)
  return database
}

/**
 * What `rateLimit` counts in. Under a lock, since of two instances that start at once on an empty database one would fail;
 * and nothing where it is there, since a database may be read-only for a while.
 */
const requestCounts = `do $host$
begin
  perform pg_advisory_xact_lock(4300001);
  if to_regclass('request_counts') is not null then return; end if;
  create table request_counts (key varchar(255) primary key, points integer not null default 0, expire bigint);
end
$host$`

async function openServer(url: string, onError: (error: Error) => void = () => {}): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: limitMs,
    statement_timeout: limitMs,
    query_timeout: limitMs,
  })
  // Without a listener it would end the process. The pool itself has let go of the connection already.
  pool.on('error', onError)
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...parameters])).rows,
    close: () => pool.end(),
  }
}

async function openEmbedded(directory: string | undefined): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite')
  if (directory) mkdirSync(directory, { recursive: true })
  const pglite = await PGlite.create(directory)
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pglite.query<Row>(sql, [...parameters])).rows,
    dumpFiles: async () => new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()),
    close: () => pglite.close(),
  }
}

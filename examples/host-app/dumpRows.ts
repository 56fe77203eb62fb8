import type { Database } from './backend/database'

/** Every row of every table, as text. */
export async function dumpRows(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  const rows = await Promise.all(tables.map(({ name }) => database.query(`select * from "${name}"`)))
  return JSON.stringify(rows, null, 1)
}

// Before everything else in a process: where the database would tell its time, it is told that of this process.
import pg from 'pg'

const { query } = pg.Pool.prototype
pg.Pool.prototype.query = function (sql, ...rest) {
  const own = `'${new Date().toISOString()}'::timestamptz`
  return query.call(this, typeof sql === 'string' ? sql.replaceAll('now()', own) : sql, ...rest)
}

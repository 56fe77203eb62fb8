// npm run test:races: every race between two instances on one PostgreSQL server, 200 rounds each (`-- --rounds=20` for fewer),
// then a table of what went wrong, and how long it took at most until what was interrupted was finished or taken back.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}reports/races`
const asked = process.argv.find((text) => text.startsWith('--rounds='))?.slice('--rounds='.length) ?? '200'
if (!/^[1-9]\d{0,4}$/.test(asked)) {
  console.error('--rounds takes a number from 1 to 99999.')
  process.exit(2)
}

ensureInstalled()
rmSync(folder, { recursive: true, force: true })
const since = performance.now()
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=unit', 'tests/races'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, LATCHKEY_TEST_ALL: '1', LATCHKEY_RACE_ROUNDS: asked } },
)
if (!existsSync(folder)) {
  console.error('No race was run. They need a PostgreSQL server here: apt-get install postgresql')
  process.exit(1)
}
const rows = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
const columns = ['two keys live', 'installation without an owner', 'false Connected', 'false broken']
const count = ({ wrong }, column) => wrong.filter((one) => one === column).length
const width = Math.max(...rows.map(({ race }) => race.length))
console.log(`\n${'race'.padEnd(width)}  rounds  ${columns.join('  ')}  at rest after s`)
for (const row of rows) {
  const figures = columns.map((column) => String(count(row, column)).padStart(column.length))
  const rest = (row.restMs / 1000).toFixed(2).padStart('at rest after s'.length)
  console.log(`${row.race.padEnd(width)}  ${String(row.rounds).padStart(6)}  ${figures.join('  ')}  ${rest}`)
}
const sum = (column) => rows.reduce((total, row) => total + count(row, column), 0)
console.log(`\n${rows.length} races in ${Math.round((performance.now() - since) / 1000)} s`)
console.log(columns.map((column) => `${sum(column)} ${column}`).join(', '))
process.exitCode = status ?? 1

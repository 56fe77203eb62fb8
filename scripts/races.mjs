// npm run test:races: every race between two instances on one PostgreSQL server, 200 rounds each (`-- --rounds=20` for fewer),
// then a table of what went wrong, and how long it took at most until what was interrupted was finished or taken back; and
// a second one of what the same searches find where something is taken away that the race relies on. Fails where one finds
// nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../examples/host-app/ensureBuilt.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}reports/races`
const asked = process.argv.find((text) => text.startsWith('--rounds='))?.slice('--rounds='.length) ?? '200'
if (!/^[1-9]\d{0,4}$/.test(asked)) {
  console.error('--rounds takes a number from 1 to 99999.')
  process.exit(2)
}

ensureInstalled()
// The instances serve its page as well.
ensureBuilt(console.log)
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
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
const rows = files.flatMap(({ races }) => races)
const controls = files.flatMap(({ controls }) => controls)
const columns = ['two keys live', 'installation without an owner', 'false Connected', 'false broken', 'wrong answer']
const count = ({ wrong }, column) => wrong.filter((one) => one === column).length
const width = Math.max(...rows.map(({ race }) => race.length))
console.log(`\n${'race'.padEnd(width)}  rounds  ${columns.join('  ')}  at rest after s`)
for (const row of rows) {
  const figures = columns.map((column) => String(count(row, column)).padStart(column.length))
  const rest = (row.restMs / 1000).toFixed(2).padStart('at rest after s'.length)
  console.log(`${row.race.padEnd(width)}  ${String(row.rounds).padStart(6)}  ${figures.join('  ')}  ${rest}`)
}

console.log('\nThe same searches, with something taken away that the race relies on:\n')
for (const { race } of rows) {
  const own = controls.filter((control) => control.race === race)
  for (const { without, rounds, wrong } of own) {
    const found = [...new Set(wrong)].join(', ')
    const end = found ? `in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}: ${found}` : `NOTHING in ${rounds} rounds`
    console.log(`${race.padEnd(width)}  found without ${without} ${end}`)
  }
  if (own.length === 0) console.log(`${race.padEnd(width)}  HAS NO CONTROL`)
}
const isSeen = ({ race }) => controls.some((control) => control.race === race && control.wrong.length > 0)
const seen = rows.filter(isSeen).length

const sum = (column) => rows.reduce((total, row) => total + count(row, column), 0)
console.log(
  `\n${rows.length} races in ${Math.round((performance.now() - since) / 1000)} s, ${seen} of them seen to go wrong`,
)
console.log(columns.map((column) => `${sum(column)} ${column}`).join(', '))
process.exitCode = status === 0 && seen === rows.length ? 0 : status || 1

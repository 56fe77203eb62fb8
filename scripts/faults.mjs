// npm run test:faults: every fault in every operation (`--fast`: the selection of npm test), then a table of what the
// person saw, and how much of it was not true.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = `${root}reports/faultsTable.json`
const env = { ...process.env, LATCHKEY_TEST_ALL: '1' }
if (process.argv.includes('--fast')) delete env.LATCHKEY_TEST_ALL

ensureInstalled()
rmSync(report, { force: true })
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=faults'],
  { cwd: root, stdio: 'inherit', env: { ...env, CHROMIUM_PATH: await ensureChromium() } },
)
const table = JSON.parse(readFileSync(report, 'utf8'))
const width = (column) => Math.max(...table.map((row) => row[column].length))
const [fault, during, badge] = ['fault', 'during', 'badge'].map(width)
console.log()
for (const row of table) {
  console.log(`${row.fault.padEnd(fault)}  ${row.during.padEnd(during)}  ${row.badge.padEnd(badge)}  ${row.sentence}`)
}
const count = (verdict) => table.filter((row) => row[verdict]).length
console.log(`\n${table.length} faults tried`)
console.log(
  `${count('wedged')} wedged, ${count('falseConnected')} false Connected, ${count('falseAlarm')} false alarms`,
)
process.exitCode = status ?? 1

// Which requirements a passing test of this very run stands for: `node scripts/requirements.mjs <report>…`, names of
// the JSON reports in reports/. A test that is tagged with several requirements counts for none of them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readReport } from './vitestStep.mjs'

const reports = fileURLToPath(new URL('../reports', import.meta.url))
const ids = Object.keys(JSON.parse(readFileSync(new URL('../docs/requirements.json', import.meta.url), 'utf8')))

const tests = process.argv.slice(2).flatMap((name) => readReport(`${reports}/${name}.json`)?.tests ?? [])
const named = tests.flatMap(({ tags, status }) => {
  const found = tags.filter((tag) => ids.includes(tag))
  return found.length === 1 ? [{ id: found[0], status }] : []
})
const missing = ids.filter((id) => !named.some((test) => test.id === id && test.status === 'passed'))

for (const id of missing) {
  const statuses = named.filter((test) => test.id === id).map((test) => test.status)
  console.log(`${id}: ${statuses.length ? `its tests are ${statuses.join(', ')}` : 'no test is tagged with it'}`)
}
const covered = ids.length - missing.length
console.log(`${ids[0]}–${ids.at(-1)}: ${covered} of ${ids.length} covered by a passing test`)
process.exitCode = missing.length ? 1 : 0

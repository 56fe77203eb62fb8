// npm run test:leaks: the whole leak suite, then what it found, channels × moments: in the page under test, and in the
// one that leaks on purpose. Both tables are in stories/docs/leakTable.json.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const letters = { 0: '0', 'own field': 'F', 'own clipboard': 'C', leak: 'L', '–': '–' }

function print(title, { moments, channels }, rows) {
  console.log(`\n${title}\n`)
  const width = Math.max(...channels.map((channel) => channel.length))
  console.log(`${' '.repeat(width)}${moments.map((_, at) => String(at + 1).padStart(3)).join('')}`)
  for (const channel of channels) {
    const cells = moments.map((moment) => letters[rows[channel][moment]].padStart(3))
    console.log(`${channel.padEnd(width)}${cells.join('')}`)
  }
}

ensureInstalled()
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=leaks'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: await ensureChromium(), LATCHKEY_TEST_ALL: '1' },
  },
)

const report = JSON.parse(readFileSync(`${root}stories/docs/leakTable.json`, 'utf8'))
const { moments, channels, latchkey, latchkeyText, control } = report
console.log(`\n${moments.map((moment, at) => `${at + 1} ${moment}`).join(' · ')}`)
console.log(
  '0 nothing · F in its own field · C on the clipboard where the person copied it · L leaked · – not looked at',
)
print('Latchkey', report, latchkey)
print('Latchkey, with a key of several lines', report, latchkeyText)
print('A page that leaks on purpose', report, control)

const leaking = (rows) => channels.filter((channel) => Object.values(rows[channel]).includes('leak'))
console.log(
  `\nLatchkey: leaks in ${leaking(latchkey).length} of ${channels.length} channels, at ${moments.length} moments; with a key of several lines, in ${leaking(latchkeyText).length}`,
)
console.log(
  `The page that leaks on purpose: found leaking in ${leaking(control).length} of ${channels.length} channels`,
)
if (status !== 0) console.log('The suite failed, so the tables may be of an earlier run; see above.')
process.exitCode = status ?? 1

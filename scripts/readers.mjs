// Journeys with Orca in Firefox and Chromium: `node scripts/readers.mjs [--runs=5] [--only=<words of a title>]`.
// Each run writes what was said, and how often each event was, to reports/readers; `--write` also to
// tests/readers/transcripts, from where the documentation shows it. On a machine that can't have Orca or a browser it
// says so and ends well, except in CI.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureFirefox } from './firefox.mjs'
import { ensureOrca } from './orca.mjs'
import { runNode } from './runSteps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = process.argv.slice(2)
const option = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3)
const unknown = flags.filter((flag) => !/^--(runs=\d+|only=.+|write)$/.test(flag))
if (unknown.length) {
  console.error(`I don't know ${unknown.join(', ')}. Use --runs=<number>, --only=<words of a title>, --write.`)
  process.exit(2)
}

const env = { ...process.env }
try {
  console.log(await ensureOrca())
  env.FIREFOX_PATH = await ensureFirefox()
  env.CHROMIUM_PATH = await ensureChromium()
} catch (error) {
  console.log(error.message)
  console.log('Not run: the journeys with a screen reader.')
  process.exit(process.env.CI ? 1 : 0)
}
if (flags.includes('--write')) env.LATCHKEY_READERS_WRITE = '1'

const runs = Number(option('runs') ?? 1)
const reports = `${root}reports/readers`
const table = new Map()
let failed = 0
for (let run = 1; run <= runs; run++) {
  const folder = `${reports}/${run}`
  env.LATCHKEY_READERS_OUT = folder
  // Or what an earlier run heard would count as heard in this one.
  rmSync(folder, { recursive: true, force: true })
  const only = option('only')
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=readers']
  const { code, output } = await runNode([...args, ...(only ? ['-t', only] : [])], { cwd: root, env, minutes: 60 })
  if (code !== 0) {
    failed++
    console.log(output)
  }
  const heard = existsSync(folder) ? readdirSync(folder) : []
  for (const file of heard.filter((name) => name.endsWith('.json'))) {
    const [journey, browser] = file.split('.')
    for (const { event, step, times, wanted } of JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))) {
      const name = [journey, event, step, `${wanted}`].join(' · ')
      const row = table.get(name) ?? { firefox: [], chromium: [] }
      row[browser].push(times)
      table.set(name, row)
    }
  }
}
console.log('\njourney · event · at · times wanted | Firefox | Chromium')
for (const [name, { firefox, chromium }] of table) console.log(`${name} | ${firefox.join(' ')} | ${chromium.join(' ')}`)
console.log(`${runs - failed} of ${runs} runs as wanted, ${table.size} events, in Firefox and Chromium`)
// A word that no title has is no success.
process.exitCode = failed || table.size === 0 ? 1 : 0

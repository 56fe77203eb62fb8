// npm run test:engines: every journey in Chromium, Firefox and WebKit; then the table of journeys and engines.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { runVitest } from './vitestStep.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'reports')
const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }

/**
 * Finds or installs the browsers, and writes their paths into `env`.
 *
 * @returns {Promise<string[]>} a line for each that is not to be had here
 * @throws in CI, where none may be missing
 */
export async function prepareEngines(env) {
  const lines = []
  const { ensureChromium } = await import('./chromium.mjs')
  const { ensureFirefox } = await import('./firefox.mjs')
  const { ensureWebkit } = await import('./webkit.mjs')
  const ensures = { CHROMIUM_PATH: ensureChromium, FIREFOX_PATH: ensureFirefox, WEBKIT_PATH: ensureWebkit }
  for (const [variable, ensure] of Object.entries(ensures)) {
    try {
      env[variable] = await ensure()
    } catch (error) {
      if (env.CI) throw error
      const name = names[variable.replace('_PATH', '').toLowerCase()]
      lines.push(
        `Skipped: ${name} is not on this machine and can't be installed. See: node scripts/${name.toLowerCase()}.mjs`,
      )
    }
  }
  return lines
}

const cell = (played) => {
  if (!played) return '–'
  return played.outcome === 'passed' ? `${played.checks}` : '**failed**'
}

/** What the last run has left, as Markdown: a line for each journey, a column for each engine, how many checks in each. */
export function engineTable() {
  const dir = join(reports, 'engines')
  if (!existsSync(dir)) return 'No journeys were played.'
  const told = readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')))
  const find = ({ played }, name, kind) => played.find((one) => one.name === name && one.kind === kind)
  const rows = [...new Set(told.flatMap(({ played }) => played.map(({ name, kind }) => JSON.stringify([name, kind]))))]
  const head = ['Journey', 'Key', ...told.map(({ engine, version }) => version ?? `${names[engine]}: not here`)]
  const lines = rows.map((row) => {
    const [name, kind] = JSON.parse(row)
    return [name, kind, ...told.map((one) => cell(find(one, name, kind)))]
  })
  const sum = (one, what) => one.played.reduce((total, journey) => total + what(journey), 0)
  const sums = [
    ['**journeys passed**', '', ...told.map((one) => `${sum(one, ({ outcome }) => Number(outcome === 'passed'))}`)],
    ['**checks**', '', ...told.map((one) => `${sum(one, ({ checks }) => checks)}`)],
    ['**seconds**', '', ...told.map((one) => `${Math.round(sum(one, ({ ms }) => ms) / 1000)}`)],
  ]
  const table = [head, head.map(() => '---'), ...lines, ...sums].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  writeFileSync(join(reports, 'engines.md'), `${table}\n`)
  return table
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  const env = { ...process.env, LATCHKEY_TEST_ALL: '1' }
  mkdirSync(reports, { recursive: true })
  try {
    for (const line of await prepareEngines(env)) console.log(line)
    const result = await runVitest({ name: 'engines', projects: ['engines'], root, reports, env, minutes: 60 })
    if (result.failed) console.log(result.output)
    console.log(engineTable())
    console.log(`${result.passed} passed, ${result.failed} failed`)
    process.exitCode = result.failed ? 1 : 0
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

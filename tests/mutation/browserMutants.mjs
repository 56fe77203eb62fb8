// `npm run test:mutation:browser [-- --of=react --count=60 --seed=1]`: how many changes of the components and of the hooks are
// noticed by the tests in a real browser, and by those of the hooks in Node. A sample, since each change costs half a minute, and
// ten where nobody notices it. Changes the working tree, one mutant at a time, and puts back what was there.
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { ensureChromium } from '../../scripts/chromium.mjs'

const floor = 80
const option = (name, otherwise) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise
const folders = option('of', 'components,react').split(',')
const count = Number(option('count', '60'))

if (execFileSync('git', ['status', '--porcelain', 'src'], { encoding: 'utf8' })) {
  console.error('There are changes in src. Commit them first: this puts files back as they are in the last commit.')
  process.exit(1)
}
process.env.CHROMIUM_PATH = await ensureChromium()

/** Those that see most come first: a run ends with the first test that fails. */
const runs = [
  [
    '--project',
    'browser',
    'tests/browser/requirements',
    'tests/browser/focus',
    'tests/browser/dialog',
    'tests/browser/field',
  ],
  ['--project', 'react'],
  ['--project', 'browser'],
]
let current = null

function putBack() {
  if (current) writeFileSync(current.fileName, current.text)
  current = null
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    putBack()
    process.exit(1)
  })

const results = []
for (const folder of folders) results.push(await score(folder))
for (const { folder, seen, chosen } of results)
  console.log(`${folder}: ${seen} of ${chosen} seen (${((100 * seen) / chosen).toFixed(0)} %)`)
if (results.some(({ seen, chosen }) => (100 * seen) / chosen < floor)) {
  console.error(`Fewer than ${floor} %.`)
  process.exit(1)
}

async function score(folder) {
  const mutants = sample(await mutantsOf(folder))
  let seen = 0
  for (const [at, mutant] of mutants.entries()) {
    const { fileName, location, replacement, mutatorName } = mutant
    const text = readFileSync(fileName, 'utf8')
    const [start, end] = [offsetOf(text, location.start), offsetOf(text, location.end)]
    current = { fileName, text }
    writeFileSync(fileName, text.slice(0, start) + replacement + text.slice(end))
    const fault = await firstFault()
    putBack()
    if (fault) seen++
    const short = (code) => code.replace(/\s+/g, ' ').slice(0, 60)
    console.log(
      `${at + 1}/${mutants.length} ${fault ? 'seen' : 'SURVIVED'} ${fileName.slice(process.cwd().length + 1)}:${location.start.line + 1} ${mutatorName} \`${short(text.slice(start, end))}\` → \`${short(replacement)}\`${fault && ` by ${fault}`}`,
    )
  }
  return { folder, seen, chosen: mutants.length }
}

async function mutantsOf(folder) {
  const names = execFileSync('git', ['ls-files', `src/${folder}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const files = names.map((name) => ({ name: resolve(name), content: readFileSync(name, 'utf8'), mutate: true }))
  const quiet = new Proxy({}, { get: () => () => false })
  const { mutants } = await new Instrumenter(quiet).instrument(files, {
    plugins: [],
    excludedMutations: [],
    ignorers: [],
    noHeader: true,
  })
  return mutants.filter(({ ignoreReason }) => !ignoreReason)
}

/** The same ones for the same seed. */
function sample(mutants) {
  let state = Number(option('seed', '20261130'))
  const pool = [...mutants]
  const chosen = []
  while (chosen.length < count && pool.length > 0) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    chosen.push(...pool.splice(Math.floor((state / 2 ** 32) * pool.length), 1))
  }
  return chosen
}

function offsetOf(text, { line, column }) {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + column
}

/** What fails first with the change in place; nothing where all pass. */
async function firstFault() {
  for (const run of runs) {
    const options = ['run', '--config', 'tests/vitest.config.ts', '--bail', '1', '--testTimeout', '60000', ...run]
    const failed = await promisify(execFile)('npx', ['vitest', ...options], {
      maxBuffer: 2 ** 28,
      timeout: 1_800_000,
    }).then(
      () => null,
      (error) => error,
    )
    if (!failed) continue
    const lines = stripVTControlCharacters(`${failed.stdout}${failed.stderr}`).split('\n')
    const fault = lines.find((line) => /^\s*(?:×|FAIL|\S*Error:)/.test(line)) ?? 'a run that ended'
    return fault.trim().slice(0, 160)
  }
  return ''
}

// npm run bench: Latchkey beside what people would use instead. benchmarks/README.md says how, and what comes of it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { candidates, control } from './candidates.mjs'
import { checkCandidate } from './checks/checkCandidate.mjs'
import { assertComplete, fewestRounds } from './figures/assertComplete.mjs'
import { chart } from './figures/chart.mjs'
import { applies, figures } from './figures/figures.mjs'
import { measures } from './figures/measures.mjs'
import { resultPage } from './figures/resultPage.mjs'
import { ensureRivals } from './install.mjs'
import { cycles } from './measures/cycles.mjs'
import { host } from './measures/host.mjs'
import { interaction } from './measures/interaction.mjs'
import { lists } from './measures/lists.mjs'
import { loading } from './measures/loading.mjs'
import { megabyte } from './measures/megabyte.mjs'
import { memory } from './measures/memory.mjs'
import { mounting } from './measures/mounting.mjs'
import { pasting } from './measures/pasting.mjs'
import { server } from './measures/server.mjs'
import { typing } from './measures/typing.mjs'
import { weight } from './measures/weight.mjs'
import { openPages } from './pages.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')

/** How each measure is taken, and in how many rounds of `all`: what hardly varies, or takes long, in fewer. */
const plan = {
  weight: { take: weight, rounds: () => 1 },
  mounting: { take: mounting, rounds: (all) => all },
  typing: { take: typing, rounds: (all) => all },
  pasting: { take: pasting, rounds: (all) => all },
  loading: { take: loading, rounds: (all) => all },
  interaction: { take: interaction, rounds: (all) => Math.min(all, 3) },
  megabyte: { take: megabyte, rounds: (all) => Math.min(all, 3) },
  memory: { take: memory, rounds: (all) => Math.min(all, 3) },
  cycles: { take: cycles, rounds: (all) => Math.min(all, 2) },
  server: { take: server, rounds: (all) => Math.min(all, 3) },
  host: { take: host, rounds: (all) => all },
  lists: { take: lists, rounds: (all) => Math.min(all, 3) },
}

/** A run that nobody waits for is not run. A slow machine gets fewer rounds, but enough for quartiles. */
const longest = 19 * 60_000

const { rounds, only, isWhole, isBuilt } = readFlags(process.argv.slice(2))
const chosen = chooseCandidates()
const names = chooseMeasures()

const since = performance.now()
const load = loadavg()[0]
if (load > 0.5) console.log(`This machine is busy (${load.toFixed(1)}): the figures say little.`)
ensureRivals()
if (!isBuilt) build()
const pages = await openPages([...chosen, control])
const values = {}
let done = 0
try {
  await checkAll()
  for (let last = 0; done < rounds && mayStart(last); done++) {
    const start = performance.now()
    await runRound(done)
    last = performance.now() - start
  }
} finally {
  await pages.close()
}

const results = {
  date: new Date().toISOString(),
  minutes: (performance.now() - since) / 60_000,
  rounds: done,
  machine: { cores: cpus().length, cpu: cpus()[0].model.trim(), load },
  versions: versions(),
  candidates: chosen.map((candidate) =>
    Object.fromEntries(Object.entries(candidate).filter(([name]) => !['file', 'packages', 'reveals'].includes(name))),
  ),
  figures: figures.filter(({ measure }) => names.includes(measure)),
  measures: measures.filter(({ name }) => names.includes(name)),
  values,
}
write()

function readFlags(flags) {
  const value = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3)
  const unknown = flags.filter((flag) => !/^--(quick|no-build|only=.+|rounds=[1-9]\d*)$/.test(flag))
  if (unknown.length)
    stop(`I don't know ${unknown.join(', ')}. Use --quick, --no-build, --rounds=<number> or --only=<name>,<name>.`)
  const isQuick = flags.includes('--quick')
  return {
    rounds: Number(value('rounds') ?? (isQuick ? 1 : 7)),
    only: value('only')?.split(',') ?? [],
    isBuilt: flags.includes('--no-build'),
    isWhole: !isQuick && !value('only') && !flags.includes('--no-build'),
  }
}

/** Those named, with the floor of each; all of them, where none is. */
function chooseCandidates() {
  const wanted = candidates.filter(({ name }) => only.includes(name))
  if (!wanted.length) return candidates
  return candidates.filter(({ name }) => wanted.some((one) => one.name === name || one.beside === name))
}

function chooseMeasures() {
  const known = [...Object.keys(plan), ...candidates.map(({ name }) => name)]
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length) stop(`There is no ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  const wanted = Object.keys(plan).filter((name) => only.includes(name))
  return wanted.length ? wanted : Object.keys(plan)
}

function stop(text) {
  console.error(text)
  process.exit(2)
}

/** What a consumer would install. */
function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) stop('The package could not be built.')
}

/** Who does not do the work is not measured, nor is anybody else in that run. */
async function checkAll() {
  const check = (candidate) => pages.visit(candidate, 'usual', (page) => checkCandidate(page, candidate))
  const isFoundOut = await check(control).then(
    () => false,
    (error) => /does not do the work/.test(error.message),
  )
  if (!isFoundOut) throw new Error('The control does nothing, and was not found out: the checks are blind.')
  for (const candidate of chosen) await check(candidate)
  tell(`${chosen.length} candidates do their work, and the control, which does not, was found out.`)
}

/** @param {number} last how long the last round took */
function mayStart(last) {
  if (done < fewestRounds || performance.now() - since + last < longest) return true
  console.log(`No more rounds: another one would end after more than ${longest / 60_000} minutes.`)
  return false
}

/** One measure after the other; of each, every candidate once, from another one on in each round, and back in every other. */
async function runRound(round) {
  const from = round % chosen.length
  const turned = [...chosen.slice(from), ...chosen.slice(0, from)]
  const order = round % 2 ? turned.reverse() : turned
  for (const name of names.filter((one) => round < plan[one].rounds(rounds))) {
    const own = figures.filter(({ measure }) => measure === name)
    for (const candidate of order.filter((one) => own.some((figure) => applies(figure, one)))) {
      const visit = (way, use) => pages.visit(candidate, way, use)
      keep(candidate, own, await plan[name].take({ candidate, visit }))
    }
    tell(`Round ${round + 1} of ${rounds}: ${name}`)
  }
}

function tell(text) {
  const minutes = ((performance.now() - since) / 60_000).toFixed(1)
  console.log(`${minutes.padStart(5)} minutes  ${text}`)
}

function keep({ name, title }, own, taken) {
  values[name] ??= {}
  for (const figure of own) {
    const value = taken[figure.name]
    if (!Number.isFinite(value)) throw new Error(`“${figure.title}” of ${title} is ${value}.`)
    values[name][figure.name] ??= []
    values[name][figure.name].push(Number(value.toPrecision(4)))
  }
}

function versions() {
  const of = (path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version
  const packages = [...new Set(['react', 'react-dom', ...chosen.flatMap((candidate) => candidate.packages)])]
  return {
    latchkey: of(root),
    Chromium: pages.browserVersion,
    Node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, of(join(here, 'node_modules', name))])),
  }
}

/** A whole run is kept for the pages; of any other, the figures are in reports/, which nobody commits. */
function write() {
  const page = resultPage(results)
  const day = results.date.slice(0, 10)
  const folder = isWhole ? join(here, 'results') : join(root, 'reports/bench')
  if (isWhole) assertComplete(results)
  mkdirSync(join(folder, day), { recursive: true })
  writeFileSync(join(folder, `${day}.json`), `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(join(folder, `${day}.md`), `${page}\n`)
  for (const { name } of results.figures) {
    const isMeasured = results.candidates.some((candidate) => values[candidate.name]?.[name])
    if (isMeasured) writeFileSync(join(folder, day, `${name}.svg`), chart(results, name))
  }
  console.log(`\n${page}\n\nWritten to ${isWhole ? 'benchmarks/results' : 'reports/bench'}.`)
  if (!isWhole) return
  const { status } = spawnSync('npm', ['run', 'docs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The README could not be written anew. Run: npm run docs')
}

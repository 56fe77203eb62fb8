// npm test, npm run check (--fast) and npm run test:all (--all). Imports only Node's own modules until the
// dependencies are there. Ends with one line, `N passed, N failed`: the tests of all vitest projects, and each other
// step as one check.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { runNode, runSteps } from './runSteps.mjs'
import { runVitest } from './vitestStep.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = `${root}reports`
const flags = process.argv.slice(2)
const only = flags
  .find((flag) => flag.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const fast = flags.includes('--fast')
const all = flags.includes('--all')
const unknown = flags.filter((flag) => !/^--(fast|all|only=.+)$/.test(flag))
if (unknown.length) {
  console.error(`I don't know ${unknown.join(', ')}. Use --fast, --all, or --only=<step>,<step>.`)
  process.exit(2)
}

const env = {
  ...process.env,
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  ...(all && { LATCHKEY_TEST_ALL: '1' }),
}
// Node warns when both are set.
delete env[env.NO_COLOR ? 'FORCE_COLOR' : 'NO_COLOR']

/** One or more commands, one after the other until one fails, as one check. `minutes` of silence mean that it hangs. */
const check = async (commands, minutes = 30) => {
  let output = ''
  for (const args of commands) {
    const result = await runNode(args, { cwd: root, env, minutes })
    output += result.output
    if (result.code !== 0) return { passed: 0, failed: 1, output: `${output}\n(exit code ${result.code})` }
  }
  return { passed: 1, failed: 0, output }
}
/** As `check`, with the step's last line as its note. */
const told = async (commands, minutes) => {
  const result = await check(commands, minutes)
  return { ...result, note: result.failed ? '' : result.output.trim().split('\n').at(-1) }
}
const vitest = (name, projects, { minutes = 30, more = {}, args = [] } = {}) =>
  runVitest({ name, projects, args, root, reports, env: { ...env, ...more }, minutes: all ? minutes * 4 : minutes })
/** As `vitest`, with two instances of the host on a PostgreSQL server, behind a proxy. */
const withTwo = async (name, project) => {
  const result = await vitest(name, [project], { minutes: 30, more: { LATCHKEY_INSTANCES: '2' } })
  return {
    ...result,
    note: [result.note, 'with one host where PostgreSQL is not installed'].filter(Boolean).join('. '),
  }
}
const bin = (path) => `node_modules/${path}`

const install = {
  name: 'install',
  run: () => {
    const installed = ensureInstalled()
    return { passed: 1, failed: 0, note: installed ? '' : 'nothing missing' }
  },
}

const steps = [
  install,
  {
    name: 'chromium',
    run: async () => {
      const { ensureChromium, chromiumVersion } = await import('./chromium.mjs')
      env.CHROMIUM_PATH = await ensureChromium().catch((error) => {
        throw error.message
      })
      return { passed: 1, failed: 0, note: chromiumVersion(env.CHROMIUM_PATH) }
    },
  },
  {
    // Before whatever needs them, since two steps may not install at once.
    name: 'browsers',
    run: async () => {
      const { prepareEngines } = await import('./engines.mjs')
      const skipped = await prepareEngines(env).catch((error) => {
        throw error.message
      })
      return { passed: 1, failed: 0, note: skipped.join('. ') }
    },
  },
  {
    // Before the types, which the reference host takes from the built package, as any host app does.
    name: 'build',
    fast: true,
    run: () => check([['scripts/build.mjs'], ['examples/host-app/build.mjs']]),
  },
  {
    name: 'storybook-build',
    side: 'static',
    all: true,
    run: () =>
      check([
        [bin('storybook/dist/bin/dispatcher.js'), 'build', '-c', '.storybook', '-o', 'storybook-static', '--quiet'],
      ]),
  },
  { name: 'types', side: 'static', fast: true, run: () => check([[bin('typescript/bin/tsc'), '-p', '.']]) },
  {
    name: 'biome',
    side: 'static',
    fast: true,
    run: () =>
      check([
        [
          bin('@biomejs/biome/bin/biome'),
          'check',
          '--config-path=.config/biome.config.json',
          '--error-on-warnings',
          '.',
        ],
      ]),
  },
  {
    name: 'stylelint',
    side: 'static',
    fast: true,
    run: () => check([[bin('stylelint/bin/stylelint.mjs'), '--config=.config/stylelint.json', 'src/**/*.css']]),
  },
  {
    name: 'knip',
    side: 'static',
    fast: true,
    run: () => check([[bin('knip/bin/knip.js'), '--config=.config/knip.json']]),
  },
  {
    name: 'eslint',
    side: 'tests',
    fast: true,
    run: () => check([[bin('eslint/bin/eslint.js'), '--config=.config/eslint.config.js', '--max-warnings=0', '.']]),
  },
  // Three at a time, the longest first: much of each is waiting. The stories come when the browser's tests are through, since
  // both make the same bundles.
  { name: 'browser', side: 'tests', needs: ['chromium'], run: () => vitest('browser', ['browser']) },
  {
    name: 'unit',
    side: 'tests',
    fast: true,
    run: () => vitest('unit', ['unit', 'react'], { args: ['--maxWorkers=2'] }),
  },
  {
    name: 'storybook',
    side: 'tests',
    needs: ['chromium'],
    after: 'browser',
    run: () => vitest('storybook', ['storybook']),
  },
  { name: 'journeys', side: 'tests', needs: ['chromium'], run: () => vitest('journeys', ['journeys']) },
  {
    name: 'showroom',
    side: 'tests',
    all: true,
    needs: ['storybook-build', 'chromium'],
    run: () => vitest('showroom', ['showroom'], { minutes: 25 }),
  },
  {
    name: 'consumers',
    side: 'tests',
    all: true,
    needs: ['build', 'chromium'],
    run: () => told([['scripts/consumers.mjs', '--all']], 25),
  },
  { name: 'guest', side: 'tests', needs: ['chromium'], run: () => vitest('guest', ['guest']) },
  {
    name: 'prompts',
    side: 'tests',
    needs: ['build', 'browsers'],
    run: async () => {
      const result = await vitest('prompts', ['prompts'])
      const skipped = env.FIREFOX_PATH ? [] : ['What is tested in Firefox was skipped']
      return { ...result, note: [result.note, ...skipped].join('. ') }
    },
  },
  { name: 'faults', side: 'tests', needs: ['chromium'], run: () => vitest('faults', ['faults']) },
  {
    name: 'journeys-instances',
    side: 'tests',
    all: true,
    needs: ['chromium'],
    run: () => withTwo('journeys-instances', 'journeys'),
  },
  {
    name: 'faults-instances',
    side: 'tests',
    all: true,
    needs: ['chromium'],
    run: () => withTwo('faults-instances', 'faults'),
  },
  {
    name: 'engines',
    side: 'tests',
    needs: ['build', 'browsers'],
    run: async () => {
      const { engineTable } = await import('./engines.mjs')
      const result = await vitest('engines', ['engines'])
      engineTable()
      return result
    },
  },
  { name: 'built', side: 'tests', needs: ['build'], run: () => vitest('built', ['built']) },
  { name: 'leaks', side: 'tests', needs: ['build', 'chromium'], run: () => vitest('leaks', ['leaks']) },
  { name: 'readers', all: true, needs: ['browsers'], run: () => told([['scripts/readers.mjs']], 40) },
  {
    name: 'package',
    side: 'package',
    needs: ['build'],
    run: () =>
      check([
        [bin('publint/src/cli.js'), '--strict'],
        [
          bin('@arethetypeswrong/cli/dist/index.js'),
          '--pack',
          '.',
          '--profile',
          'node16',
          '--exclude-entrypoints',
          './styles.css',
          './styles.unlayered.css',
        ],
      ]),
  },
  {
    name: 'size',
    side: 'package',
    needs: ['build'],
    run: () => check([[bin('size-limit/bin.js'), '--config', '.config/size-limit.mjs']]),
  },
  {
    name: 'requirements',
    run: () =>
      told([
        ['scripts/requirements.mjs', 'unit', 'built', 'browser', 'storybook', 'journeys', 'guest', 'prompts', 'leaks'],
      ]),
  },
]

const wanted = steps.filter((step) => {
  if (step === install) return true
  if (only) return only.includes(step.name)
  return (!fast || step.fast) && (all || !step.all)
})
const misspelt = (only ?? []).filter((name) => !steps.some((step) => step.name === name))
if (misspelt.length) {
  console.error(`There is no step ${misspelt.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`)
  process.exit(2)
}

// What an earlier run left must not count for this one.
rmSync(reports, { recursive: true, force: true })
const since = performance.now()
const [installed] = await runSteps([install], reports)
const results = installed.failed ? [installed] : [installed, ...(await runSteps(wanted.slice(1), reports))]

const sum = (what) => results.reduce((total, result) => total + result[what], 0)
const failed = results.filter((result) => result.failed).map((result) => result.name)
console.log(`\n${Math.round((performance.now() - since) / 1000)} s`)
if (failed.length) console.log(`Failed: ${failed.join(', ')}`)
// Once more at the end, where it is found.
for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`\n${failure}\n`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0

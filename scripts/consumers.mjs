// The packed package in real host apps: install, type-check, build, drive in Chromium, as a production build and on
// the development server (where React says what it dislikes). `node scripts/consumers.mjs [--all | name…]`.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs'
import { consumersWithoutPage } from './consumersWithoutPage.mjs'
import { consumersWithPage } from './consumersWithPage.mjs'
import { startVendor } from './driveBackend.mjs'
import { driveConsumer } from './driveConsumer.mjs'
import { pack } from './pack.mjs'

const templates = fileURLToPath(new URL('../tests/consumers', import.meta.url))

const CONSUMERS = { ...consumersWithPage, ...consumersWithoutPage }
/** The one with a server, hydration and React's newest. */
const REPRESENTATIVE = ['next']

const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
delete env.FORCE_COLOR
// Set by `npm test`; in the apps they would mean this repository.
for (const name of Object.keys(env)) if (/^npm_/i.test(name) && name !== 'npm_config_cache') delete env[name]

const children = new Set()
function start(command, args, cwd, more = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  children.add(child)
  child.log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (child.log += text))
  child.ended = new Promise((resolve) => child.on('close', resolve).on('error', resolve))
  child.ended.then(() => children.delete(child))
  return child
}
function stop(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Ended by itself.
  }
}
async function run(command, args, cwd, more) {
  const child = start(command, args, cwd, more)
  const timer = setTimeout(() => stop(child), 5 * 60_000)
  const code = await child.ended
  clearTimeout(timer)
  if (code !== 0) throw new Error(`${basename(command)} ${args.join(' ')} failed (${code}):\n${child.log}`)
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

async function answers(url, child) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) break
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return response.text()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer:\n${child.log}`)
}

/** The samples of the guide for pages outside React, from the package: by the path above each, and the HTML as `html`. */
function printedSamples(folder) {
  const guide = readFileSync(join(folder, 'node_modules/latchkey/docs/guides/outside-react.md'), 'utf8')
  const blocks = guide.matchAll(/(?:^`([^`\s]+)`:\n+)?^```(\w+)\n([\s\S]*?)^```/gm)
  const samples = Array.from(blocks, ([, path, language, code]) => ({ path, language, code }))
  const find = (is, what) => {
    const found = samples.find(is)
    if (!found) throw new Error(`The guide has no ${what}.`)
    return found.code
  }
  return {
    file: (path) => find((sample) => sample.path === path, path),
    importMap: () => find(({ code }) => code.includes('importmap'), 'import map'),
  }
}

function make(name, folder, tarball) {
  const { example, widgets } = consumersWithPage[name]
  if (example) cpSync(example, folder, { recursive: true })
  cpSync(join(templates, name), folder, { recursive: true })
  if (widgets) cpSync(join(templates, 'Widgets.tsx'), join(folder, widgets))
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.dependencies.latchkey = `file:${tarball}`
  writeFileSync(path, JSON.stringify(manifest, null, 2))
}

/** Puts in what the guide prints, once the package is there. */
function putPrinted(name, folder) {
  const { printed = {}, printedHead } = consumersWithPage[name]
  const samples = printedSamples(folder)
  for (const [to, path] of Object.entries(printed)) writeFileSync(join(folder, to), samples.file(path))
  if (!printedHead) return
  const page = readFileSync(join(folder, printedHead), 'utf8')
  writeFileSync(
    join(folder, printedHead),
    page.replace('<!-- printed in the guide -->', () => samples.importMap()),
  )
}

/** Measures what it does; one line of it in the end. */
function createLaps() {
  const laps = []
  let since = performance.now()
  return {
    lap(what) {
      laps.push(`${what} ${((performance.now() - since) / 1000).toFixed(0)} s`)
      since = performance.now()
    },
    line: () => laps.join(', '),
  }
}

async function consume(name, folder, tarball, browser, { lap }) {
  if (name in consumersWithoutPage) {
    await consumersWithoutPage[name]({ folder, tarball, template: join(templates, name), run })
    return lap('installed and run')
  }
  const { production, development, environment, rendersOnServer, drives = [] } = consumersWithPage[name]
  make(name, folder, tarball)
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'],
    folder,
  )
  putPrinted(name, folder)
  lap('installed')
  await run('npm', ['run', 'build', '--silent'], folder)
  lap('built')
  for (const [mode, args] of Object.entries({ production, ...(development && { development }) })) {
    const port = await freePort()
    const server = start(process.execPath, args(port), folder, environment?.(port))
    try {
      const url = `http://127.0.0.1:${port}/`
      const html = await answers(url, server)
      await driveConsumer({ browser, url, html, rendersOnServer })
      for (const drive of drives) await drive({ browser, url, said: () => server.log })
    } catch (error) {
      throw new Error(`${mode}: ${error.message}\nThe server said:\n${server.log}`)
    } finally {
      stop(server)
      await server.ended
    }
    lap(mode)
  }
}

const asked = process.argv.slice(2).filter((name) => name !== '--all')
const strange = asked.filter((name) => !(name in CONSUMERS))
if (strange.length) {
  console.error(`There is no consumer app ${strange.join(', ')}. There are: ${Object.keys(CONSUMERS).join(', ')}.`)
  process.exit(2)
}
const names = process.argv.includes('--all') ? Object.keys(CONSUMERS) : asked.length ? asked : REPRESENTATIVE

env.ACME_PAY_URL = await startVendor()
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-consumers-'))
const cleanUp = () => {
  for (const child of children) stop(child)
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    cleanUp()
    process.exit(130)
  })
}
const failed = []
const executablePath = await ensureChromium()
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
try {
  const tarball = pack(temporary)
  for (const name of names) {
    const laps = createLaps()
    try {
      await consume(name, join(temporary, name), tarball, browser, laps)
      console.log(`${name}: works (${laps.line()})`)
    } catch (error) {
      failed.push(name)
      console.log(`${name}: failed: ${error.message}`)
    }
  }
} finally {
  await browser.close()
  cleanUp()
}
const works = names.filter((name) => !failed.includes(name))
console.log(failed.length ? `does not work in: ${failed.join(', ')}` : `works in: ${works.join(', ')}`)
process.exitCode = failed.length ? 1 : 0

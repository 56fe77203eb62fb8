// What finding or installing Chromium, Firefox and WebKit has in common. Order: a path from the environment, a system
// browser, Playwright's own download, apt-get (root, or CI with sudo), Playwright downloading it, a clear error.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where `name` is on the PATH, or `undefined`. */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path))

/** What a program answers to `args`; `null` when it doesn't run, such as Ubuntu's stub of a browser without its snap. */
export function answerOf(path, args, env = {}) {
  try {
    const said = execFileSync(path, args, {
      encoding: 'utf8',
      timeout: 30_000,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    })
    return said.trim() || null
  } catch {
    return null
  }
}

/** Where Playwright keeps its own build of `engine`, whether or not it is there. */
async function playwrightOwn(engine) {
  try {
    const playwright = await import('playwright')
    return playwright[engine].executablePath()
  } catch {
    return undefined
  }
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}

/**
 * How to run apt-get here, or `null`. Root is a container. On someone's own machine a test run has no
 * business installing system packages with sudo, so that is for CI alone.
 */
function aptGet() {
  if (process.platform !== 'linux' || !/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(osRelease())) return null
  if (process.getuid?.() === 0) return ['apt-get']
  const sudo = process.env.CI && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 }).status === 0
  return sudo ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : null
}

/** Installs system packages where that is this process's business; says whether it worked. */
export function installPackages(name, packages) {
  const apt = aptGet()
  if (!apt) return false
  const [command, ...before] = apt
  const run = (minutes, ...args) =>
    spawnSync(command, [...before, '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: ['ignore', 2, 2],
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  console.error(`No ${name} found; installing the system's own with apt-get ...`)
  // One broken package source fails the update, although the others may well hold what is needed.
  if (!run(3, 'update')) console.error('apt-get update reported a problem; trying to install all the same.')
  return run(10, 'install', '-y', '--no-install-recommends', ...packages)
}

/** Playwright's own build, into the person's cache; without a connection it gives up by itself. */
function downloadWithPlaywright(name, engine) {
  const cli = join(root, 'node_modules/playwright/cli.js')
  if (!existsSync(cli)) return false
  console.error(`No ${name} found; trying Playwright's own download ...`)
  const { status } = spawnSync(process.execPath, [cli, 'install', engine], {
    stdio: ['ignore', 2, 'ignore'],
    timeout: 5 * 60_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })
  return status === 0
}

/**
 * `find` gives the path of a browser that runs, or `undefined`; a path from the environment that doesn't exist is an
 * error, not a search. `ensure` installs one if need be, and throws an error with the commands to run otherwise.
 *
 * @param {object} browser
 * @param {string} browser.name what people call it
 * @param {string} browser.variable the environment variable that may hold its path
 * @param {'chromium' | 'firefox' | 'webkit'} browser.engine Playwright's word for it
 * @param {() => (string | undefined)[]} browser.candidates where the system may have it
 * @param {(path: string) => string | null | Promise<string | null>} browser.version `null` when it doesn't run
 * @param {string[][]} browser.packages of Debian and Ubuntu; each list is tried until one gives a browser
 * @param {string} browser.howTo what to tell a person
 */
export function browserFinder({ name, variable, engine, candidates, version, packages, howTo }) {
  /** @returns {Promise<string | undefined>} */
  async function find() {
    const set = process.env[variable]
    if (set) {
      if (!existsSync(set)) throw new Error(`${variable} is set to ${set}, which does not exist.`)
      return set
    }
    for (const path of [...candidates(), await playwrightOwn(engine)]) {
      if (path && existsSync(path) && (await version(path))) return path
    }
    return undefined
  }

  /** @returns {Promise<string>} */
  async function ensure() {
    const found = await find()
    if (found) {
      if (await version(found)) return found
      throw new Error(`${variable} is set to ${found}, which does not start as a browser.`)
    }
    for (const list of packages) {
      const installed = installPackages(name, list) && (await find())
      if (installed) return installed
    }
    const downloaded = downloadWithPlaywright(name, engine) && (await find())
    if (downloaded) return downloaded
    throw new Error(howTo)
  }

  return { find, ensure }
}

/** Called by a script of this folder: started by itself, it prints what it found and ends; imported, it does nothing. */
export async function tellWhenStarted(moduleUrl, ensure, version) {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? '').href) return
  try {
    const path = await ensure()
    console.log(`${path} (${await version(path)})`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

// Finds a Chromium for the browser tests, or installs one. Order:
//   CHROMIUM_PATH, a system browser, Playwright's own download, apt-get (root, or CI with sudo), a clear error.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const FIXED =
  process.platform === 'darwin'
    ? [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]
    : process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
          join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
        )
      : []

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path))

/** What the browser says its version is; `null` when it doesn't run, such as Ubuntu's stub without its snap. */
export function chromiumVersion(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return 'Chrome'
  try {
    const options = { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'ignore'] }
    return execFileSync(path, ['--version', '--no-sandbox'], options).trim() || null
  } catch {
    return null
  }
}

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** The path of a browser that runs, or `undefined`. A CHROMIUM_PATH that doesn't exist is an error, not a search. */
export async function findChromium() {
  const set = process.env.CHROMIUM_PATH
  if (set) {
    if (!existsSync(set)) throw new Error(`CHROMIUM_PATH is set to ${set}, which does not exist.`)
    return set
  }
  const candidates = [...NAMES.map(onPath), ...FIXED, await playwrightOwn()]
  return candidates.find((path) => path && existsSync(path) && chromiumVersion(path))
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

function installFromSystem([command, ...before]) {
  const run = (minutes, ...args) =>
    spawnSync(command, [...before, '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: ['ignore', 2, 2],
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  console.error("No Chromium found; installing the system's own with apt-get ...")
  // One broken package source fails the update, although the others may well hold what is needed.
  if (!run(3, 'update')) console.error('apt-get update reported a problem; trying to install all the same.')
  // On Ubuntu `chromium` is a snap, which containers can't run: then only the message below helps.
  return run(10, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
}

const HOW_TO = [
  'The browser tests need Chromium, and none that runs was found. To get one:',
  '  Debian:    sudo apt-get install -y chromium',
  '  Fedora:    sudo dnf install -y chromium',
  '  Alpine:    sudo apk add chromium',
  '  elsewhere: npx playwright install --with-deps chromium   (or install Google Chrome)',
  'Or set CHROMIUM_PATH to a browser that you have.',
].join('\n')

/** The path of a browser that runs, installed if need be; an error with the command to run otherwise. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) {
    if (chromiumVersion(found)) return found
    throw new Error(`CHROMIUM_PATH is set to ${found}, which does not start as a browser.`)
  }
  const apt = aptGet()
  const installed = apt && installFromSystem(apt) && (await findChromium())
  if (installed) return installed
  throw new Error(HOW_TO)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const path = await ensureChromium()
    console.log(`${path} (${chromiumVersion(path)})`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

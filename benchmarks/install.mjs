// Makes benchmarks/node_modules match its package-lock.json: the rivals, which nobody else installs.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const packagesOf = (path) => JSON.parse(readFileSync(`${here}${path}`, 'utf8')).packages

function isInstalled() {
  if (!existsSync(`${here}node_modules/.package-lock.json`)) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  )
}

/** `npm ci` when something is missing; otherwise nothing, so that a second run works offline. */
export function ensureRivals() {
  if (isInstalled()) return
  console.log('Installing what Latchkey is measured beside ...')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    throw new Error('What Latchkey is measured beside could not be installed. Run: npm ci --prefix benchmarks')
}

// Makes node_modules match package-lock.json. Imports only Node's own modules, because it runs before anything is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const readPackages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {}

/** Why an install is needed, or `null`. Compares contents, not times: a checkout touches every file. */
function reasonToInstall() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return 'nothing is installed yet'
  const installed = readPackages('node_modules/.package-lock.json')
  const differing = Object.entries(readPackages('package-lock.json')).find(([path, wanted]) => {
    if (path === '') return false
    // Packages for other platforms are in the lock and never on the disk.
    if (!installed[path]) return !(wanted.optional || wanted.devOptional || wanted.peer)
    return installed[path].version !== wanted.version || !existsSync(join(root, path))
  })
  if (differing) return `${differing[0].replace(/^.*node_modules\//, '')} is not as package-lock.json wants it`
  return null
}

/** `npm ci` when something is missing; otherwise nothing, so that a second start works offline. */
export function ensureInstalled() {
  const reason = reasonToInstall()
  if (!reason) return false
  console.log(`Installing dependencies with npm ci (${reason}) ...`)
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { status, error } =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawnSync('npm', args, {
          cwd: root,
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: process.platform === 'win32',
        })
  if (status !== 0) {
    const why = error ? error.message : `npm ci ended with code ${status}`
    throw new Error(`The dependencies could not be installed (${why}). Check the network connection, then run: npm ci`)
  }
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureInstalled()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

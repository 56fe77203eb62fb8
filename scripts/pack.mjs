// The package as npm would publish it.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packs what is built into `folder`; returns the tarball's path. */
export function pack(folder) {
  const args = ['pack', '--json', '--loglevel=error', '--pack-destination', folder]
  const shell = process.platform === 'win32'
  const output = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell })
  const found = JSON.parse(output)
  // npm 12 answers with an object by package name, before that with a list.
  const [{ filename }] = Array.isArray(found) ? found : Object.values(found)
  return join(folder, filename)
}

// Builds the library and the page when something that they are made of is newer. Imports only Node's own modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Milliseconds: the newest file at or below `paths`. */
function newest(paths) {
  const times = paths.flatMap((path) => {
    const absolute = join(root, path)
    if (!existsSync(absolute)) return []
    if (!statSync(absolute).isDirectory()) return [statSync(absolute).mtimeMs]
    return readdirSync(absolute, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(absolute, name)).mtimeMs,
    )
  })
  return Math.max(0, ...times)
}

const builds = [
  {
    what: 'the library',
    from: ['src', 'package.json', 'package-lock.json', 'tsup.config.ts', 'scripts/build.mjs', 'scripts/unlayered.mjs'],
    // Written last: a build that was interrupted counts as none.
    to: 'dist/styles.css.d.ts',
    command: ['scripts/build.mjs'],
  },
  {
    what: 'the page',
    from: ['dist/styles.css.d.ts', 'examples/host-app/page', 'examples/host-app/integrations.ts', 'package-lock.json'],
    to: 'examples/host-app/dist/index.html',
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config=examples/host-app/page/vite.config.ts',
      '--logLevel=warn',
    ],
  },
]

/** @param {(text: string) => void} say told what is being built */
export function ensureBuilt(say = () => {}) {
  for (const { what, from, to, command } of builds) {
    if (existsSync(join(root, to)) && statSync(join(root, to)).mtimeMs >= newest(from)) continue
    say(`Building ${what} ...`)
    // A test runner's NODE_ENV would put React's development build into the page.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env })
    if (status !== 0) throw new Error(`${what} could not be built.\n${stdout}${stderr}`)
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const newest = (folder: string) =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(root, folder, name)).mtimeMs,
    ),
  )

/** The folder of the built Storybook; builds it where it is older than what it is made of. */
export function buildStorybook(): string {
  const folder = join(root, 'storybook-static')
  const index = join(folder, 'index.json')
  const isFresh =
    existsSync(index) && statSync(index).mtimeMs > Math.max(...['src', 'stories', '.storybook'].map(newest))
  if (isFresh) return folder
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-c', '.storybook', '-o', 'storybook-static', '--quiet'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1' } },
  )
  if (status !== 0) throw new Error(`Storybook could not be built.\n${stdout}${stderr}`)
  return folder
}

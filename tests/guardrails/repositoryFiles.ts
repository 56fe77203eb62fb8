import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const FOLDERS = [
  '.',
  '.config',
  '.storybook',
  'benchmarks',
  'docs',
  'examples',
  'scripts',
  'src',
  'stories',
  'tests',
] as const
const WRITTEN = new Set(['.css', '.html', '.js', '.json', '.md', '.mdx', '.mjs', '.sql', '.ts', '.tsx'])
/** What others made, or a tool, and what no one commits. */
const FOREIGN = /(^|\/)(node_modules|dist|\.data|\.next|package-lock\.json)(\/|$)/

interface RepositoryFile {
  /** From the root, with forward slashes: `src/core/states/states.ts`. */
  readonly path: string
  readonly text: string
}

/** Every text that people write here. Of the root itself, the files alone. */
export function repositoryFiles(): readonly RepositoryFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
      .map((path) => join(folder, path).replaceAll('\\', '/'))
      .filter((path) => WRITTEN.has(extname(path)) && !FOREIGN.test(path)),
  )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

import { dirname, join } from 'node:path'
import { guidePaths } from './guidePaths'

/** README and guides one after the other, for a coding assistant. Comments that only tests read are left out. */
export function llmsFull(read: (path: string) => string): string {
  return ['README.md', ...guidePaths(read('README.md'))]
    .map((path) => `<!-- ${path} -->\n\n${toRoot(plain(read(path)), dirname(path)).trim()}\n`)
    .join('\n')
}

/** Pictures tell an assistant nothing. */
const plain = (page: string) =>
  page
    .replace(/^<!-- \/?[\w-]+ -->\n+/gm, '')
    .replace(/^!\[.*\n\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')

/** Links from where this file is. Code has brackets of its own. */
const toRoot = (page: string, folder: string) =>
  page.replace(/^```[\s\S]*?^```|\]\((?!https?:)([^)]+)\)/gm, (found, to?: string) =>
    to === undefined ? found : `](${join(folder, to).replaceAll('\\', '/')})`,
  )

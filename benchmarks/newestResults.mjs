import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('results/', import.meta.url))

/**
 * The newest whole run, or `null` before the first one.
 * @returns {import('./figures/assertComplete.mjs').Results | null}
 */
export function newestResults() {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  const newest = files.sort().at(-1)
  return newest ? JSON.parse(readFileSync(folder + newest, 'utf8')) : null
}

import changes from '../../../docs/changes.json'
import { findSource } from './findSource'
import { markdownTable } from './markdownTable'

const told: Readonly<Record<string, { readonly in: readonly string[]; readonly then?: string }>> = changes

/** Where a change is made, for those that people look for. */
export function changeTable(paths: readonly string[]): string {
  return markdownTable(
    ['to change', 'look into', 'then'],
    Object.entries(told).map(([change, { in: names, then = '' }]) => [
      change,
      names
        .map((name) => findSource(name, paths))
        .map((path) => `[${path}](../src/${path})`)
        .join(', '),
      then,
    ]),
  )
}

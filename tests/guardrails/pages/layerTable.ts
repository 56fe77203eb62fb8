import { layers } from '../layers'
import { markdownTable } from './markdownTable'

const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ')

/** The folders of src and what each may import, as the test on layers reads them. */
export function layerTable(): string {
  return markdownTable(
    ['folder', 'holds', 'may import', 'packages'],
    Object.entries(layers).map(([name, { holds, folders, packages, typesOf = [] }]) => [
      `\`src/${name}\``,
      holds,
      [named(folders), typesOf.length ? `types of ${named(typesOf)}` : ''].filter(Boolean).join('; ') || 'nothing',
      named(packages),
    ]),
  )
}

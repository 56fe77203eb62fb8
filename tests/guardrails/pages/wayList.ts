import ways from '../../../docs/ways.json'
import { findSource } from './findSource'

export type Way = keyof typeof ways

/** The files on a way, in the order in which it is gone. */
export function filesOf(way: Way, paths: readonly string[]): readonly string[] {
  return ways[way].map(({ file }) => findSource(file, paths))
}

/** A way, file by file. */
export function wayList(way: Way, paths: readonly string[]): string {
  const files = filesOf(way, paths)
  return ways[way]
    .map(({ does }, index) => `${index + 1}. [\`${files[index]}\`](../src/${files[index]}) ${does}.`)
    .join('\n')
}

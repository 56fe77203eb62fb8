import ways from '../../../docs/ways.json'

/** Paths from src/. */
type Paths = readonly string[]

const nameOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.tsx?$/, '')

/**
 * The files on a way, found by their names, so that a file may move to another folder.
 * @throws Error when there is no such file, or there are several
 */
export function filesOf(way: keyof typeof ways, files: Paths): Paths {
  return ways[way].map(({ file }) => {
    const found = files.filter((path) => nameOf(path) === file)
    const [path] = found
    if (path && found.length === 1) return path
    throw new Error(`docs/ways.json names ${file}; in src there ${found.length ? found.join(' and ') : 'is none'}.`)
  })
}

/** A way, file by file, in the order in which it is gone. */
export function wayList(way: keyof typeof ways, all: Paths): string {
  const files = filesOf(way, all)
  return ways[way]
    .map(({ does }, index) => `${index + 1}. [\`${files[index]}\`](../src/${files[index]}) ${does}.`)
    .join('\n')
}

/**
 * The path from src/ of the file with this name, so that a file may move to another folder.
 * @throws Error when there is no such file, or there are several
 */
export function findSource(name: string, paths: readonly string[]): string {
  const found = paths.filter(
    (path) =>
      path
        .replace(/\.tsx?$/, '')
        .split('/')
        .at(-1) === name,
  )
  const [path] = found
  if (path && found.length === 1) return path
  throw new Error(`A page in docs/ names ${name}; in src there ${path ? `are ${found.join(' and ')}` : 'is none'}.`)
}

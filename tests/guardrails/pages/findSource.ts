/**
 * The path from src/ of the file with this name, so that a file may move to another folder. A folder is named only where
 * two files have one name.
 * @throws Error when there is no such file, or there are several
 */
export function findSource(name: string, paths: readonly string[]): string {
  const found = paths.filter((path) => `/${path.replace(/\.tsx?$/, '')}`.endsWith(`/${name}`))
  const [path] = found
  if (path && found.length === 1) return path
  throw new Error(`A page in docs/ names ${name}; in src there ${path ? `are ${found.join(' and ')}` : 'is none'}.`)
}

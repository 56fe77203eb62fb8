/** Links from a page in docs/ to files of the repository, each named as its file. */
export function linksTo(paths: readonly string[]): string {
  return paths.map((path) => `[${path.split('/').at(-1)}](../${path})`).join(', ')
}

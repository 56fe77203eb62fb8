import { basename } from 'node:path'

/** The guides, in the order in which the README's table names them. */
export function guidePaths(readme: string): readonly string[] {
  const rows = readme.matchAll(/\| \[[^\]]+\]\((docs\/guides\/[\w-]+\.md)\) \|/g)
  return Array.from(rows, ([, path = '']) => path)
}

/** As its page in Storybook is called: `OwnMarkup` for `docs/guides/own-markup.md`. */
export function guideName(path: string): string {
  return basename(path, '.md').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

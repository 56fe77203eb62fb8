import manifest from '../../../package.json'
import { packageEntries } from '../packageEntries'
import { guidePaths } from './guidePaths'

const reference = packageEntries
  .filter(({ report }) => !report.includes('/'))
  .map(({ specifier, report }) => `- [${specifier}](docs/reference/${report}.md): Every export, prop and default.`)
  .join('\n')

/** The first paragraph below the title of a page, on one line. */
const firstParagraph = (page: string) => /^# .*\n\n([\s\S]*?)\n\n/.exec(page)?.[1]?.replaceAll('\n', ' ') ?? ''
const titleOf = (page: string) => /^# (.*)$/m.exec(page)?.[1] ?? ''

/** What a coding assistant finds first, in the form of llmstxt.org: what this is, and where each thing is told. */
export function llmsIndex(read: (path: string) => string): string {
  const guides = guidePaths(read('README.md')).map((path) => {
    const page = read(path)
    return `- [${titleOf(page)}](${path}): ${firstParagraph(page)}`
  })
  return `# Latchkey

> ${manifest.description}

The paths are those of the package, \`node_modules/latchkey\`.

## Start

- [README](README.md): Three files that run, and what comes next.
- [SKILL](SKILL.md): The rules and the steps, for a coding assistant.
- [Everything in one file](llms-full.txt): README and all guides.

## Guides

${guides.join('\n')}

## Reference

${reference}
- [OpenAPI](src/http/openapi.json): The contract of the wire between page and backend.
- [Recipes](examples/recipes): Code to copy for servers, vaults, axios and TanStack Query.
- [A Next.js app](examples/next-app): A whole app in 40 lines.

## Optional

- [SECURITY](SECURITY.md): What is promised of a key, and the limits.
- [CHANGELOG](CHANGELOG.md): What changed, and what to write instead.
`
}

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readmeTable } from '../../benchmarks/figures/readmeTable.mjs'
import { newestResults } from '../../benchmarks/newestResults.mjs'
import manifest from '../../package.json'
import { benchmarkCandidates } from './pages/benchmarkCandidates'
import { benchmarkMeasures } from './pages/benchmarkMeasures'
import { changeTable } from './pages/changeTable'
import { diagramBlock } from './pages/diagramBlock'
import { failureTable } from './pages/failureTable'
import { guideName, guidePaths } from './pages/guidePaths'
import { keyRuleList } from './pages/keyRuleList'
import { layerTable } from './pages/layerTable'
import { llmsFull } from './pages/llmsFull'
import { llmsIndex } from './pages/llmsIndex'
import { presetTable } from './pages/presetTable'
import { requirementList } from './pages/requirementList'
import { roomTable } from './pages/roomTable'
import { shippedFiles } from './pages/shippedFiles'
import { statusTable } from './pages/statusTable'
import { tokenTable } from './pages/tokenTable'
import { filesOf, type Way, wayList } from './pages/wayList'
import { withBlocks } from './pages/withBlocks'
import { repositoryFiles } from './repositoryFiles'
import { sourceFiles } from './sourceFiles'
import { testsById } from './testsById'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const tests = testsById()
const sources = sourceFiles()
const paths = sources.map(({ path }) => path)

/** Where a page leads to within the repository. Code has brackets of its own. */
const linksOf = (page: string) =>
  Array.from(withoutCode(page).matchAll(/\]\((?!https?:)([^)#\s]*)/g), ([, target = '']) => target)
const withoutCode = (page: string) => page.replace(/^```[\s\S]*?^```/gm, '')

/** What is written by the data, by page and by block. */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': { benchmark: readmeTable(newestResults()) },
  'benchmarks/README.md': { candidates: benchmarkCandidates(), measures: benchmarkMeasures() },
  'docs/guides/server-side.md': { 'failure-codes': failureTable() },
  'docs/guides/own-vendor.md': { presets: await presetTable() },
  'docs/guides/own-markup.md': { statuses: statusTable() },
  'docs/guides/theming.md': { tokens: tokenTable() },
  'docs/requirements.md': { requirements: requirementList(tests) },
  'docs/key-rules.md': { 'key-rules': keyRuleList(tests) },
  'docs/how-to-add.md': { changes: changeTable(paths) },
  'docs/architecture.md': {
    layers: layerTable(),
    rooms: roomTable(),
    statuses: statusTable(),
    'state-diagram': diagramBlock(),
    'way-of-a-key': wayList('key', paths),
    'way-of-a-check': wayList('check', paths),
    'way-of-a-message': wayList('message', paths),
  },
}

describe('the pages', () => {
  // After a change of the data, or of which test names what: npm run docs.
  it.each(Object.entries(written))('%s is as its data say', async (path, blocks) => {
    await expect(withBlocks(read(path), blocks)).toMatchFileSnapshot(join(root, path))
  })

  // After all of the above, since they are made from the pages.
  it.each([
    ['llms.txt', llmsIndex],
    ['llms-full.txt', llmsFull],
  ])('%s is as README and guides say', async (path, write) => {
    await expect(write(read)).toMatchFileSnapshot(join(root, path))
  })

  const outside = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'SKILL.md', 'llms.txt']
  const pages = [...outside, 'benchmarks/README.md'].concat(
    repositoryFiles()
      .map(({ path }) => path)
      .filter((path) => /^docs\/.*\.md$/.test(path)),
  )

  const results = repositoryFiles()
    .map(({ path }) => path)
    .filter((path) => /^benchmarks\/results\/.*\.md$/.test(path))

  it.each(pages)('%s links to nothing that is not there', (path) => {
    const targets = linksOf(read(path))
    const broken = targets.filter((target) => target && !existsSync(join(root, dirname(path), target)))
    expect(broken).toEqual([])
  })

  it.each(pages)('%s names no file that is not there', (path) => {
    const text = withoutCode(read(path))
    const named = Array.from(
      text.matchAll(/`((?:src|docs|tests|stories|scripts|examples|benchmarks|\.config|\.storybook)\/[\w./-]+)`/g),
      ([, name = '']) => name,
    )
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it.each([...pages, ...results])('%s has a name for each column of a table', (path) => {
    const heads = Array.from(withoutCode(read(path)).matchAll(/^(\|.*\|)\n\|[\s:|-]+\|$/gm), ([, head = '']) => head)
    expect(heads.filter((head) => /\|\s*\|/.test(head))).toEqual([])
  })

  it.each(pages)('%s names no command that is not there', (path) => {
    const named = Array.from(read(path).matchAll(/\bnpm (?:run )?([a-z][\w:]*)/g), ([, name = '']) => name)
    const ownOfNpm = ['install', 'ci', 'version', 'publish', 'sbom', 'audit', 'deprecate']
    const known = [...Object.keys(manifest.scripts), ...ownOfNpm, 'and', 'or']
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('a way', () => {
  it.each<Way>(['key', 'check', 'message'])('of a %s names no file that knows none of the others', (way) => {
    const byPath = new Map(sources.map((file) => [file.path.replace(/\.tsx?$/, ''), file]))
    const files = filesOf(way, paths).map((path) => path.replace(/\.tsx?$/, ''))
    const imports = (from: string, to: string) => byPath.get(from)?.imports.some((one) => one.to === to)
    const apart = files.filter((file) => !files.some((other) => imports(file, other) || imports(other, file)))
    expect(apart).toEqual([])
  })
})

describe('what the package ships for people and assistants', () => {
  const shipped = shippedFiles()
  const readHere = ['README.md', 'SKILL.md', 'llms.txt', ...guidePaths(read('README.md'))]

  it('is README, guides, SKILL.md and both files for assistants', () => {
    const missing = [...readHere, 'llms-full.txt', 'SECURITY.md', 'CHANGELOG.md'].filter((path) => !shipped(path))
    expect(missing).toEqual([])
  })

  // On a package's page a relative link leads to the repository; where a package is installed, to what is in it.
  it.each(readHere)('%s links to nothing that the package has not', (path) => {
    const pictures = /\.(png|jpg)$/
    expect(linksOf(read(path)).filter((to) => !pictures.test(to) && !shipped(join(dirname(path), to)))).toEqual([])
  })

  it.each(readHere)('%s leads to no address that somebody made up', (path) => {
    const links = Array.from(withoutCode(read(path)).matchAll(/\]\(https?:\/\/([^/)\s]*)/g), ([, host = '']) => host)
    // Where this repository and its package are, whoever publishes says: in package.json.
    expect(links.filter((host) => /latchkey|example\.|git(hub|lab)\.|npmjs|unpkg|jsdelivr/.test(host))).toEqual([])
  })

  it.each(readHere)('%s has no gap that was to be filled in', (path) => {
    const marks = /\b(?:TODO|TBD|FIXME|XXX)\b|[Ll]orem ipsum|[Cc]oming soon/g
    const later = /\b[Nn]ot (?:measured|written|done|available) yet\b|\bto be (?:measured|written|done)\b/g
    const gaps = [marks, later].flatMap((gap) => read(path).match(gap) ?? [])
    expect(gaps).toEqual([])
  })

  it('is a README that is read to its end, and a guide for everything else, which it names', () => {
    const readme = read('README.md')
    // With the table of a run too, of six lines, which is longer than what stands there without one.
    const withTable = withBlocks(readme, { benchmark: '| a run |\n'.repeat(6).trim() })
    for (const page of [readme, withTable]) expect(page.split('\n').length).toBeLessThanOrEqual(250)
    const guides = repositoryFiles().flatMap(({ path }) => (/^docs\/guides\/.*\.md$/.test(path) ? [path] : []))
    expect(guides.length).toBeGreaterThanOrEqual(14)
    expect([...guidePaths(read('README.md'))].sort()).toEqual(guides)
  })

  it.each(guidePaths(read('README.md')))('%s is a page of Storybook', (path) => {
    const page = read(`stories/docs/guides/${guideName(path)}.mdx`)
    const title = /^# (.*)$/m.exec(read(path))?.[1]
    expect(page).toContain(`<Meta title="Guides/${title}" />`)
    expect(page).toContain(`docs/guides/${basename(path)}?raw`)
  })
})

describe('the README and CONTRIBUTING.md', () => {
  it('name every command', () => {
    const text = read('CONTRIBUTING.md')
    const missing = Object.keys(manifest.scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b(?!:)`).test(text))
    expect(missing).toEqual([])
  })

  it('name every entry of the package', () => {
    const text = read('README.md')
    const names = Object.keys(manifest.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => entry.replace('.', 'latchkey').replace('locales/*', 'locales/<tag>').replace('*', '<name>'))
    // Each in the first cell of a row, which may hold two that go together.
    const cells = Array.from(text.matchAll(/^\| ([^|]+) \|/gm), ([, cell = '']) => cell).join('\n')
    expect(names.filter((name) => !cells.includes(`\`${name}\``))).toEqual([])
  })

  it('name every language and every theme', () => {
    const text = ['README.md', 'docs/guides/theming.md', 'docs/guides/languages.md'].map(read).join('\n')
    const files = repositoryFiles().map(({ path }) => path)
    const tags = files.flatMap((path) => /^src\/locales\/(.+)\.ts$/.exec(path)?.[1] ?? [])
    const themes = files.flatMap((path) => /^src\/themes\/(.+\.css)$/.exec(path)?.[1] ?? [])
    expect([tags.length, themes.length].every((count) => count > 0)).toBe(true)
    expect(tags.filter((tag) => !text.includes(`\`${tag}\``))).toEqual([])
    expect(themes.filter((theme) => !text.includes(`\`latchkey/themes/${theme}\``))).toEqual([])
  })
})

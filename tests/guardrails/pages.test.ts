import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'
import { changeTable } from './pages/changeTable'
import { diagramBlock } from './pages/diagramBlock'
import { failureTable } from './pages/failureTable'
import { keyRuleList } from './pages/keyRuleList'
import { layerTable } from './pages/layerTable'
import { requirementList } from './pages/requirementList'
import { statusTable } from './pages/statusTable'
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

/** What is written by the data, by page and by block. */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': { 'failure-codes': failureTable(), 'state-diagram': diagramBlock() },
  'docs/requirements.md': { requirements: requirementList(tests) },
  'docs/key-rules.md': { 'key-rules': keyRuleList(tests) },
  'docs/how-to-add.md': { changes: changeTable(paths) },
  'docs/architecture.md': {
    layers: layerTable(),
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

  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
    repositoryFiles()
      .map(({ path }) => path)
      .filter((path) => /^docs\/.*\.md$/.test(path)),
  )

  it.each(pages)('%s links to nothing that is not there', (path) => {
    const targets = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#\s]*)/g), ([, target = '']) => target)
    const broken = targets.filter((target) => target && !existsSync(join(root, dirname(path), target)))
    expect(broken).toEqual([])
  })

  it.each(pages)('%s names no file that is not there', (path) => {
    const text = read(path).replace(/^```[\s\S]*?^```/gm, '')
    const named = Array.from(
      text.matchAll(/`((?:src|docs|tests|stories|scripts|examples|benchmarks|\.config|\.storybook)\/[\w./-]+)`/g),
      ([, name = '']) => name,
    )
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([])
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
    expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([])
  })

  it('name every language and every theme', () => {
    const text = read('README.md')
    const files = repositoryFiles().map(({ path }) => path)
    const tags = files.flatMap((path) => /^src\/locales\/(.+)\.ts$/.exec(path)?.[1] ?? [])
    const themes = files.flatMap((path) => /^src\/themes\/(.+\.css)$/.exec(path)?.[1] ?? [])
    expect([tags.length, themes.length].every((count) => count > 0)).toBe(true)
    expect(tags.filter((tag) => !text.includes(`\`${tag}\``))).toEqual([])
    expect(themes.filter((theme) => !text.includes(`\`latchkey/themes/${theme}\``))).toEqual([])
  })
})

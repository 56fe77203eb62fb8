import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/components/look/tokens'
import { otherClasses } from '../../stories/docs/parts/otherClasses'
import { partTexts } from '../../stories/docs/parts/partTexts'
import { repositoryFiles } from './repositoryFiles'
import { complaintsAbout } from './samples/complaintsAbout'
import { complaintsOfHooks } from './samples/complaintsOfHooks'
import { hostFiles } from './samples/hostFiles'
import { type Sample, samplesIn, samplesInComments } from './samples/samplesIn'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guides = readdirSync(join(root, 'docs/guides')).map((file) => `docs/guides/${file}`)
const pages = ['README.md', 'SKILL.md', ...guides]
const isCode = ({ language }: Sample) => /^tsx?$/.test(language)
const onPages = pages.flatMap((page) => samplesIn(read(page)).map((sample) => ({ ...sample, from: page })))
const inComments = repositoryFiles()
  .filter(({ path }) => /^(src|examples)\/.*\.tsx?$/.test(path) && !path.startsWith('examples/next-app/'))
  .flatMap(({ path, text }) => samplesInComments(text).map((sample) => ({ ...sample, from: path })))
const samples = [...onPages, ...inComments]
const quickStart = samplesIn(read('README.md')).filter((sample) => sample.path && isCode(sample))

/**
 * As files, by where they stand. A page has a folder to itself, so that its samples may import each other, the quick start
 * and what a host has of its own. A sample of a comment stands beside its file.
 */
function asFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const put = (folder: string, path: string, code: string) => files.set(join(folder, path).replaceAll('\\', '/'), code)
  for (const { from, language, code, path, line } of samples.filter(isCode)) {
    const isPage = from.endsWith('.md')
    const folder = isPage ? join('samples', basename(from, '.md')) : dirname(from)
    const beside = isPage ? join(folder, 'app') : folder
    for (const [name, own] of Object.entries(hostFiles)) if (!files.has(`${beside}/${name}`)) put(beside, name, own)
    if (isPage)
      for (const one of quickStart) if (one.path && !files.has(`${folder}/${one.path}`)) put(folder, one.path, one.code)
    put(folder, path ?? join(isPage ? 'app' : '', `${basename(from).replace(/\W/g, '-')}-${line}.${language}`), code)
  }
  return files
}

describe('the samples of README, guides and docstrings', () => {
  it('compile, each against the public entries and under the strictest settings', () => {
    const count = (found: readonly Sample[]) => found.filter(isCode).length
    console.info(`${count(samples)} samples compiled: ${count(onPages)} on pages, ${count(inComments)} in docstrings.`)
    expect(count(onPages)).toBeGreaterThan(40)
    expect(count(inComments)).toBeGreaterThan(3)
    expect(complaintsAbout(asFiles())).toEqual([])
  }, 300_000)

  it('keep the rules of hooks, as the lint of a new app has them', () => {
    const complaints = onPages
      .filter(isCode)
      .flatMap(({ code, from, line }) => complaintsOfHooks(code).map((complaint) => `${from}:${line}: ${complaint}`))
    expect(complaints).toEqual([])
    const obvious = `import { useEffect, useState } from 'react'
      export function useConnections(open) {
        const [stores, setStores] = useState([])
        useEffect(() => { setStores(open()) }, [open])
        return stores
      }`
    expect(complaintsOfHooks(obvious)).toEqual([expect.stringMatching(/set-state-in-effect/)])
  })

  it('are each in a language that something looks at, or that nothing can', () => {
    expect(new Set(onPages.map(({ language }) => language))).toEqual(
      new Set(['ts', 'tsx', 'css', 'sh', 'html', 'http']),
    )
  })

  it('name no token and no class that there is not', () => {
    const classes = new Set([...Object.keys(partTexts).map((part) => `lk-${part}`), ...Object.keys(otherClasses)])
    const known = new Set<string>(tokens)
    const unknown = onPages.flatMap(({ code, from }) => [
      ...(code.match(/--lk-[\w-]+/g) ?? []).filter((token) => !known.has(token)).map((token) => `${from}: ${token}`),
      ...Array.from(code.matchAll(/\.(lk-[\w-]+)/g), ([, name = '']) => name)
        .filter((name) => !classes.has(name))
        .map((name) => `${from}: ${name}`),
    ])
    expect(unknown).toEqual([])
  })

  it('import no sheet that there is not', () => {
    const named = onPages.flatMap(({ code }) =>
      Array.from(code.matchAll(/latchkey\/((?:themes\/)?[\w-]+\.css)/g), ([, file = '']) => file),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((file) => !repositoryFiles().some(({ path }) => path === `src/${file}`))).toEqual([])
  })

  it('that are wrong are told, with where they stand', () => {
    const [sample] = samplesIn('A text.\n\n`app/x.ts`:\n\n```ts\nimport { nothing } from "latchkey"\n```\n')
    expect(sample).toMatchObject({ language: 'ts', path: 'app/x.ts', line: 6 })
    const complaints = complaintsAbout(new Map([['samples/x.ts', `${sample?.code}export const x = nothing`]]))
    expect(complaints).toEqual([expect.stringMatching(/^samples\/x\.ts:1 .*nothing/)])
  })
})

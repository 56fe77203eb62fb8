import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { packageEntries } from '../packageEntries'

const root = join(import.meta.dirname, '../../..')
const CLIENT = ['latchkey', 'latchkey/headless']

/** In a plain Node, where there is no window and no document, as on a server. */
const inNode = (kind: 'module' | 'commonjs', code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: root, encoding: 'utf8' }))
const namesOf = (variable: string) =>
  `console.log(JSON.stringify(Object.keys(${variable}).filter((n) => n !== 'default').sort()))`

/** The names of values in what API Extractor says of the sources: see tests/guardrails/api.test.ts. */
function reportedNames(report: string): readonly string[] {
  const text = readFileSync(join(root, 'docs/api', `${report}.api.md`), 'utf8')
  const found = text.matchAll(/^export (?:const|function|class) (\w+)/gm)
  return [...new Set(Array.from(found, ([, name = '']) => name))].sort()
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist. Run: npm run build')
})

test.each(packageEntries)(
  '$specifier exports what its report says, by require as by import, without a window',
  ({ specifier, report }) => {
    const names = reportedNames(report)
    expect(names.length).toBeGreaterThan(0)
    expect(inNode('module', `const it = await import('${specifier}'); ${namesOf('it')}`)).toEqual(names)
    expect(inNode('commonjs', `const it = require('${specifier}'); ${namesOf('it')}`)).toEqual(names)
  },
)

test.each([
  ['import', 'module', `const a = await import('latchkey'), b = await import('latchkey/headless');`],
  ['require', 'commonjs', `const a = require('latchkey'), b = require('latchkey/headless');`],
] as const)('latchkey and latchkey/headless are one instance, by %s', (_, kind, load) => {
  const different = inNode(kind, `${load} console.log(JSON.stringify(Object.keys(b).filter((n) => a[n] !== b[n])))`)
  expect(different).toEqual([])
})

test.each(packageEntries)("$specifier has 'use client' exactly if it is React", ({ specifier, file }) => {
  for (const extension of ['js', 'cjs'])
    expect(/^\s*['"]use client['"]/.test(readFileSync(join(root, `dist/${file}.${extension}`), 'utf8'))).toBe(
      CLIENT.includes(specifier),
    )
})

test.each(packageEntries.flatMap(({ file }) => [`${file}.d.ts`, `${file}.d.cts`, `${file}.js.map`]))(
  'dist/%s is there',
  (file) => {
    expect(existsSync(join(root, 'dist', file))).toBe(true)
  },
)

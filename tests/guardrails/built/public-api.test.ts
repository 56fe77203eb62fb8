import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const LOCALES = readdirSync(join(root, 'src/locales')).map((file) => `latchkey/locales/${file.replace('.ts', '')}`)
const VENDORS = ['providers', 'identify'].flatMap((folder) =>
  readdirSync(join(root, 'src', folder, 'vendors')).map((file) => `latchkey/${folder}/${file.replace('.ts', '')}`),
)
const ENTRIES = [
  'latchkey',
  'latchkey/headless',
  'latchkey/http',
  'latchkey/providers',
  'latchkey/server',
  'latchkey/testing',
  ...LOCALES,
  ...VENDORS,
]
const CLIENT = ['latchkey', 'latchkey/headless']

/** In a plain Node, where there is no window and no document, as on a server. */
const inNode = (kind: 'module' | 'commonjs', code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: root, encoding: 'utf8' }))
const namesOf = (variable: string) =>
  `console.log(JSON.stringify(Object.keys(${variable}).filter((n) => n !== 'default').sort()))`
const fileOf = (entry: string) =>
  join(
    root,
    'dist',
    entry === 'latchkey' ? 'index' : entry.replace('latchkey/', '').replace(/^(providers|identify)\//, '$1/vendors/'),
  )

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist. Run: npm run build')
})

test('what each entry exports changes on purpose only', async () => {
  const lists = ENTRIES.map((entry) => {
    const names = inNode('module', `const it = await import('${entry}'); ${namesOf('it')}`) as string[]
    return `${entry}\n${names.map((name) => `  ${name}\n`).join('')}`
  })
  await expect(lists.join('\n')).toMatchFileSnapshot('public-api.txt')
})

test.each(ENTRIES)('%s exports the same by require as by import, without a window', (entry) => {
  const imported = inNode('module', `const it = await import('${entry}'); ${namesOf('it')}`)
  const required = inNode('commonjs', `const it = require('${entry}'); ${namesOf('it')}`)
  expect(required).toEqual(imported)
})

test.each([
  ['import', 'module', `const a = await import('latchkey'), b = await import('latchkey/headless');`],
  ['require', 'commonjs', `const a = require('latchkey'), b = require('latchkey/headless');`],
] as const)('latchkey and latchkey/headless are one instance, by %s', (_, kind, load) => {
  const different = inNode(kind, `${load} console.log(JSON.stringify(Object.keys(b).filter((n) => a[n] !== b[n])))`)
  expect(different).toEqual([])
})

test.each(ENTRIES)("%s has 'use client' exactly if it is React", (entry) => {
  for (const extension of ['js', 'cjs'])
    expect(/^\s*['"]use client['"]/.test(readFileSync(`${fileOf(entry)}.${extension}`, 'utf8'))).toBe(
      CLIENT.includes(entry),
    )
})

test.each(ENTRIES.flatMap((entry) => [`${fileOf(entry)}.d.ts`, `${fileOf(entry)}.d.cts`, `${fileOf(entry)}.js.map`]))(
  '%s is there',
  (file) => {
    expect(existsSync(file)).toBe(true)
  },
)

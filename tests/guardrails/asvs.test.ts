import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFiles } from './repositoryFiles'

const files = repositoryFiles().map(({ path }) => path)
const text = readFileSync(join(import.meta.dirname, '../../examples/host-app/ASVS.md'), 'utf8')

/** The cells of the rows of one chapter. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, chapter = ''] = text.split(`\n## ${heading}\n`)
  return (chapter.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| row |'))
    .map((line) => line.slice(2, -2).split(' | '))
}
const namedIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const isThere = (path: string) => files.some((file) => file === path || file.startsWith(`${path}/`))

describe('the review of the reference host', () => {
  it.each(['Met here', 'Not met', 'Yours'])('has requirements of ASVS 5.0 in its rows: %s', (heading) => {
    const rows = rowsOf(heading)
    expect(rows.length).toBeGreaterThan(0)
    for (const [numbers] of rows) expect(numbers).toMatch(/^(\d+\.\d+\.\d+(–\d+\.\d+\.\d+)?( \(level 3\))?(, |$))+$/)
  })

  it('names tests, and files, that are there', () => {
    const missing = rowsOf('Met here').flatMap(([, , where, proof]) => [
      ...namedIn(proof)
        .filter((name) => /[/.]/.test(name))
        .filter((name) => !isThere(name.includes('/') ? name : `tests/host/${name}`)),
      ...namedIn(where)
        .filter((name) => name.endsWith('.ts'))
        .filter((name) => !files.some((file) => /^(src|examples\/host-app)\//.test(file) && basename(file) === name)),
    ])
    expect(missing).toEqual([])
  })
})

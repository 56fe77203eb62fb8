import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const report = readFileSync('docs/accessibility-conformance.md', 'utf8')

/** WCAG 2.2, as its table of contents has them. */
const wcag = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
}

const rowsOf = (level: keyof typeof wcag) =>
  (report.split(`, level ${level}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, criterion = '', conformance = '', concerns = '', remarks = '', tests = '']) => ({
      id: criterion.split(' ')[0],
      conformance,
      concerns,
      remarks,
      files: [...tests.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file),
      tests,
    })) ?? []

describe.each(['A', 'AA'] as const)('the conformance report, level %s', (level) => {
  const rows = rowsOf(level)

  it('has every criterion of WCAG 2.2 once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(wcag[level].split(' '))
  })

  it('says of each how far it is met, and how that is known', () => {
    const levels = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable']
    const vague = rows.filter(({ conformance, remarks, tests, files }) => {
      const isTold = conformance === 'Not Applicable' || files.length > 0 || tests === 'by reading the code'
      return !levels.includes(conformance) || remarks.length < 5 || !isTold
    })
    expect(vague).toEqual([])
  })

  it('names only components of its list', () => {
    const listed = [...report.matchAll(/^\| (\w+) \| (?:`|every)/gm)].map(([, name]) => name)
    const named = rows.flatMap(({ concerns }) => concerns.replace(/^all with buttons$/, 'all').split(', '))
    expect(named.filter((name) => name !== '–' && !listed.includes(name))).toEqual([])
  })

  it('names only tests that are there', () => {
    expect(rows.flatMap(({ files }) => files).filter((file) => !existsSync(file))).toEqual([])
  })
})

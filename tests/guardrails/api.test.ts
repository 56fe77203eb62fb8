import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { apiReports } from './apiReports'
import { packageEntries } from './packageEntries'

const entries = packageEntries.map(({ report }) => report)
const folder = join(import.meta.dirname, '../../docs/api')
/** The names in a report whose declaration has no docstring. Of a function's overloads, one is enough. */
function undocumented(report: string): readonly string[] {
  const exported = Array.from(
    report.matchAll(/^\/\/ @public(.*)\n(?:\/\/.*\n)*export (?:abstract )?\w+ (\w+)/gm),
    ([, note = '', name = '']) => ({ name, told: !note.includes('(undocumented)') }),
  )
  expect(exported.length).toBeGreaterThan(0)
  return exported.filter(({ name }) => !exported.some((one) => one.name === name && one.told)).map(({ name }) => name)
}

let reports: ReadonlyMap<string, string>
beforeAll(() => {
  reports = apiReports()
  // A program of the compiler, on machines that may be busy.
}, 600_000)

// After a change that is meant: npm run api.
test.each(entries)('%s exports what its report in docs/api says', async (entry) => {
  await expect(reports.get(entry)).toMatchFileSnapshot(join(folder, `${entry}.api.md`))
})

test('docs/api has no report of an entry that is gone', () => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.api.md'))
    .map((path) => path.replaceAll('\\', '/').replace('.api.md', ''))
  expect(found.sort()).toEqual([...entries].sort())
})

test.each(entries)('%s exports nothing without a docstring', (entry) => {
  expect(undocumented(reports.get(entry) ?? '')).toEqual([])
})

test('what has no docstring is found', () => {
  const report =
    '// @public\nexport function told(): void;\n\n// @public (undocumented)\nexport type Secret = string;\n'
  expect(undocumented(report)).toEqual(['Secret'])
})

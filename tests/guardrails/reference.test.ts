import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { packageEntries } from './packageEntries'
import { referencePages } from './pages/referencePages'

const folder = join(import.meta.dirname, '../../docs/reference')
const entries = packageEntries.map(({ report }) => report).filter((report) => !report.includes('/'))

let pages: ReadonlyMap<string, string>
beforeAll(() => {
  pages = referencePages()
  // A program of the compiler, on machines that may be busy.
}, 300_000)

// After a change that is meant: npm run api.
it.each(entries)('docs/reference says what %s exports', async (entry) => {
  await expect(pages.get(entry)).toMatchFileSnapshot(join(folder, `${entry}.md`))
})

it('docs/reference has no page of an entry that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual(entries.map((entry) => `${entry}.md`).sort())
})

it.each(entries)('of %s, every export is there, once and with what it is', (entry) => {
  const report = readFileSync(join(folder, `../api/${entry}.api.md`), 'utf8')
  const exported = Array.from(report.matchAll(/^export (?:abstract )?(?:\w+) (\w+)/gm), ([, name = '']) => name)
  const page = pages.get(entry) ?? ''
  const headings = Array.from(page.matchAll(/^## (\w+)\n\n(?!##|\s)/gm), ([, name = '']) => name)
  const elsewhere = entry === 'index' ? (pages.get('headless') ?? '') : ''
  const missing = [...new Set(exported)].filter(
    (name) => !headings.includes(name) && !elsewhere.includes(`\n## ${name}\n`) && !name.endsWith('_2'),
  )
  expect(missing).toEqual([])
  expect(new Set(headings).size).toBe(headings.length)
})

it.each(entries)('of %s, the page is one of Storybook', (entry) => {
  const title = entry === 'index' ? 'latchkey' : entry
  const page = readFileSync(join(folder, `../../stories/docs/reference/${title}.mdx`), 'utf8')
  expect(page).toContain(`<Meta title="Reference/${title}" />`)
  expect(page).toContain(`docs/reference/${entry}.md?raw`)
})

it('tells props with their defaults, and nothing of the numbers that only this repository knows', () => {
  const page = pages.get('index') ?? ''
  expect(page).toContain("- `variant?: 'card' | 'plain'` `plain` has no edges")
  expect(page).toContain("Default: 'card'.")
  expect([...pages.values()].join('\n')).not.toMatch(/\b[RK]\d\d\b/)
})

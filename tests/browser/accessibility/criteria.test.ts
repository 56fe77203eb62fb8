import { expect, it } from 'vitest'
import { criteria } from '../../../stories/docs/accessibility/criteria'

// Only their paths: nothing is loaded.
const files = Object.keys(import.meta.glob(['../../**/*.test.{ts,tsx}', '!**/node_modules/**'])).map((path) =>
  new URL(path, 'file:///browser/accessibility/').pathname.slice(1),
)

it('every test that the accessibility page names is there', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(criteria.flatMap(({ tests }) => tests).filter((file) => !files.includes(file))).toEqual([])
})

it('every criterion is named once, in order', () => {
  const rank = (id: string) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0)
  const ids = criteria.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => rank(a) - rank(b)))
})

import { expect, test } from 'vitest'
import { judge } from './judge'
import { realLife } from './realLife'

test.each(realLife.map((row) => [row.title, row] as const))('%s', { tags: ['K08', 'K09'] }, (_, row) => {
  judge(row)
})

test('the table holds enough of real life, and no text twice for the same provider', { tags: ['K08'] }, () => {
  expect(realLife.length).toBeGreaterThanOrEqual(170)
  expect(new Set(realLife.map(({ title }) => title)).size).toBe(realLife.length)
})

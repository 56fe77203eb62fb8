import { afterAll, describe, it } from 'vitest'
import { createTable } from './createTable'
import { openRow } from './openRow'
import { promises } from './promises'
import { rows } from './rows'

/** Each row and each promise in turn; all of them with LATCHKEY_TEST_ALL. */
const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const layouts = ['in place', 'dialog'] as const
const columns = Object.entries(promises)
const table = createTable(Object.keys(promises))

describe.each(rows.map((row, index) => [row.name, row, index] as const))('in %s', (_, row, index) => {
  describe.each(layouts)('%s', (layout) => {
    const isDue = (column: number) => isWhole || (column === index % columns.length && layout === layouts[index % 2])
    it.each(columns.filter((_, column) => isDue(column)))('%s', async (name, keep) => {
      const cell = table.cell(`${row.name}, ${layout}`, name)
      await keep(await openRow(row, layout))
      cell.pass()
    })
  })
})

afterAll(() => {
  if (isWhole) table.write(new URL('../../../reports/guestMatrix.md', import.meta.url))
})

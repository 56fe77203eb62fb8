import { afterAll, describe, it } from 'vitest'
import { createTable } from './createTable'
import { openRow } from './openRow'
import { promises } from './promises'
import { rowPromises } from './rowPromises'
import { rows } from './rows'

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const layouts = ['in place', 'dialog'] as const
const columns = Object.entries(promises)
const rowColumns = Object.entries(rowPromises)
const table = createTable([...new Set([...columns, ...rowColumns].map(([name]) => name))])

/** All of a row with LATCHKEY_TEST_ALL; otherwise one cell of every other row, each another promise in the other layout; every fourth of them one of a row of a list as well. */
const chosen = isWhole ? rows : rows.filter((_, index) => index % 2 === 0)
const cellsOf = (index: number) => [
  ...layouts
    .flatMap((layout) => columns.map(([name, keep]) => ({ layout, name, keep })))
    .filter(({ layout, name }) => {
      return isWhole || (name === columns[index % columns.length]?.[0] && layout === layouts[index % layouts.length])
    }),
  ...rowColumns
    .map(([name, keep]) => ({ layout: 'row' as const, name, keep }))
    .filter((_, at) => isWhole || index === 4 * at),
]

describe.each(chosen.map((row, index) => [row.name, row, cellsOf(index)] as const))('in %s', (_, row, cells) => {
  it.each(cells.map(({ layout, name, keep }) => [layout, name, keep] as const))(
    '%s, %s',
    async (layout, name, keep) => {
      const cell = table.cell(`${row.name}, ${layout}`, name)
      await keep(await openRow(row, layout))
      cell.pass()
    },
  )
})

afterAll(() => {
  if (isWhole) table.write(new URL('../../../reports/guestMatrix.md', import.meta.url))
})

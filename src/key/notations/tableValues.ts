import { isKeyName, isName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { splitOutside } from '../texts/splitOutside'

const HEADING = /^\p{L}[\p{L}\p{M}\d _.()-]{0,40}$/u
const RULE = /^[\s|:+-]+$/

/** The cells of a table under their headings, as CSV or Markdown has them; null for anything else. */
export function tableValues(lines: readonly string[]): readonly NamedValue[] | null {
  const rows = lines.filter((line) => !RULE.test(line)).map((line) => line.trim().replace(/^\||\|$/g, ''))
  const [headings = '', ...data] = rows
  if (data.length === 0) {
    const [name = '', value = '', ...more] = /^\|\s.*\s\|$/.test(lines[0]?.trim() ?? '') ? cellsOf(headings, '|') : []
    return name && value && more.length === 0 ? [{ name, value }] : null
  }
  for (const separator of ['|', '\t', ';', ',']) {
    const table = rows.map((row) => cellsOf(row, separator))
    const [names = []] = table
    if (names.length < 2 || !table.every(({ length }) => length === names.length)) continue
    // Two columns, the first of them names: each row is a name and its value.
    const hasHeadings = names.every((name) => HEADING.test(name) && isName(name))
    const labels = table.map(([label = '']) => label)
    const isUpright = names.length === 2 && labels.every((label) => HEADING.test(label))
    if (isUpright && labels.slice(hasHeadings ? 1 : 0).some(isKeyName)) {
      const isHead = rows.length < lines.length || names[1] === 'Value'
      return table.slice(isHead ? 1 : 0).map(([name = '', value = '']) => ({ name, value }))
    }
    if (hasHeadings) return table.slice(1).flatMap((row) => row.map((value, at) => ({ name: names[at] ?? '', value })))
  }
  return null
}

function cellsOf(row: string, separator: string): readonly string[] {
  return splitOutside(row, separator).map((cell) => cell.trim().replace(/^(["'`])(.*)\1$/, '$2'))
}

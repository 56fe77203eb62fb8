import type { NamedValue } from './NamedValue'
import { splitOutside } from './splitOutside'

const RULE = /^[\s|:+-]+$/

/** The cells of a table under their headings, as CSV or Markdown has them; null for anything else. */
export function tableValues(lines: readonly string[]): readonly NamedValue[] | null {
  const rows = lines.filter((line) => !RULE.test(line)).map((line) => line.trim().replace(/^\||\|$/g, ''))
  const [headings = '', ...data] = rows
  if (data.length === 0) {
    const [name = '', value = '', ...more] = lines[0]?.startsWith('|') ? cellsOf(headings, '|') : []
    return name && value && more.length === 0 ? [{ name, value }] : null
  }
  for (const separator of ['|', '\t', ';', ',']) {
    const names = cellsOf(headings, separator)
    if (names.length < 2 || !names.every((name) => /^[\p{L}][\p{L}\p{M}\d _.()-]{0,40}$/u.test(name))) continue
    const cells = data.map((row) => cellsOf(row, separator))
    if (!cells.every(({ length }) => length === names.length)) continue
    return cells
      .flatMap((row) => row.map((value, at) => ({ name: names[at] ?? '', value })))
      .filter(({ value }) => value)
  }
  return null
}

function cellsOf(row: string, separator: string): readonly string[] {
  return splitOutside(row, separator).map((cell) => cell.trim().replace(/^(["'`])(.*)\1$/, '$2'))
}

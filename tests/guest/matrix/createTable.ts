import { mkdirSync, writeFileSync } from 'node:fs'

/** Which promises were seen to be kept where, for people. */
export function createTable(columns: readonly string[]) {
  const rows = new Map<string, Map<string, '✓' | '✗'>>()

  return {
    /** A cell whose test has begun: broken, until it passes. */
    cell(row: string, column: string) {
      const cells = rows.get(row) ?? new Map<string, '✓' | '✗'>()
      rows.set(row, cells.set(column, '✗'))
      return { pass: () => void cells.set(column, '✓') }
    },
    write(file: URL) {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const lines = [
        line(['', ...columns]),
        line(['---', ...columns.map(() => ':-:')]),
        ...[...rows].map(([row, cells]) => line([row, ...columns.map((column) => cells.get(column) ?? '')])),
      ]
      mkdirSync(new URL('.', file), { recursive: true })
      writeFileSync(file, `${lines.join('\n')}\n`)
    },
  }
}

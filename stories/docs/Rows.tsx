import type { ReactNode } from 'react'
import './tokens/tokens.css'
import './docs.css'

export interface RowsProps {
  /** What the table is, for who hears it. */
  label: string
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}

/** A plain table, which scrolls by itself where the page is narrower. */
export function Rows({ label, head, rows }: RowsProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page
    <section className="tokens sb-unstyled" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

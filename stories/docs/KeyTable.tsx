import measured from './leakTable.json'
import { Rows } from './Rows'

type Row = Readonly<Record<string, string>>

type Page = 'latchkey' | 'latchkeyText' | 'control'

const captions: Readonly<Record<Page, string>> = {
  latchkey: 'Where a key was found',
  latchkeyText: 'Where a key of several lines was found',
  control: 'The same search on a page that leaks on purpose',
}

// SAFETY: the leak suite writes both as channel, moment, cell; every channel has every moment.
const pages = {
  latchkey: measured.latchkey,
  latchkeyText: measured.latchkeyText,
  control: measured.control,
} as Readonly<Record<Page, Readonly<Record<string, Row>>>>

export interface KeyTableProps {
  /** Latchkey, with a key of one line or of several, or the page beside it that leaks on purpose. */
  page: Page
}

/** What was found of a key, by channel and by moment: all that is in the file that `npm run test:leaks` writes. */
export function KeyTable({ page }: KeyTableProps) {
  const rows = measured.channels.map((channel) => [channel, <Found key="found" row={pages[page][channel] ?? {}} />])
  return (
    <figure className="found">
      <figcaption className="found-title">{captions[page]}</figcaption>
      <Rows label={captions[page]} head={['Channel', 'What was found, at which moments']} rows={rows} />
    </figure>
  )
}

/** What was found at the same moments together; what is the case most often says only how often. */
function Found({ row }: { row: Row }) {
  const moments = new Map<string, string[]>()
  for (const moment of measured.moments) {
    const cell = row[moment] ?? '–'
    moments.set(cell, [...(moments.get(cell) ?? []), moment])
  }
  const [most, ...others] = [...moments].sort(([, a], [, b]) => b.length - a.length)
  const count = measured.moments.length
  return (
    <>
      {others.map(([cell, at]) => (
        <div key={cell}>
          <code>{cell}</code> {at.join(', ')}
        </div>
      ))}
      {most ? (
        <div>
          <code>{most[0]}</code> {others.length ? `at the other ${most[1].length} moments` : `at all ${count} moments`}
        </div>
      ) : null}
    </>
  )
}

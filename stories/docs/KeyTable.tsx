import measured from './leakTable.json'

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

/** What was found of a key, by channel and by moment: the file that `npm run test:leaks` writes, as it is. */
export function KeyTable({ page }: KeyTableProps) {
  const caption = captions[page]

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page
    <section aria-label={caption} tabIndex={0} style={{ overflowX: 'auto' }}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Channel</th>
            {measured.moments.map((moment) => (
              <th scope="col" key={moment}>
                {moment}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.channels.map((channel) => (
            <tr key={channel}>
              <th scope="row">{channel}</th>
              {measured.moments.map((moment) => (
                <td key={moment}>{pages[page][channel]?.[moment]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

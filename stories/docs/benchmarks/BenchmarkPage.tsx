import type { Results } from '../../../benchmarks/figures/assertComplete.mjs'
import { assertComplete } from '../../../benchmarks/figures/assertComplete.mjs'
import { measureTables } from '../../../benchmarks/figures/measureTables.mjs'
import { behindSentences, circumstances } from '../../../benchmarks/figures/resultPage.mjs'
import { Rows } from '../Rows'
import { Chart } from './Chart'

const runs = import.meta.glob<Results>('../../../benchmarks/results/*.json', { eager: true, import: 'default' })

/** The charts below each table. */
const charts: Readonly<Record<string, readonly string[]>> = {
  weight: ['js-brotli'],
  mounting: ['mount-1', 'mount-200', 'unmount-200'],
  typing: ['key-script'],
  pasting: ['paste-work'],
  interaction: ['interaction'],
  loading: ['interactive'],
  memory: ['heap'],
  server: ['server'],
}

interface BenchmarkPageProps {
  /** `null` before the first run. @default the newest whole run in `benchmarks/results` */
  results?: Results | null
}

/** What `npm run bench` found: tables, charts, and where we are behind. */
export function BenchmarkPage({ results = newest() }: BenchmarkPageProps) {
  if (!results) return <p>Not measured yet.</p>
  assertComplete(results)
  const late = behindSentences(results)

  return (
    <>
      {circumstances(results).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        Each cell is the median, in parentheses its quartiles, then the ratio to bare React in the same run. Bare React
        was measured twice: what differs between the two is noise.
      </p>
      <h2>Where Latchkey is behind</h2>
      {late.length ? (
        <ul>
          {late.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>Nowhere in this run.</p>
      )}
      {measureTables(results).map(({ name, title, how, head, rows }) => (
        <section key={name}>
          <h2>{title}</h2>
          <p>{how}</p>
          {inParts(head, rows).map((part, index, all) => (
            <Rows
              key={part.head[1]}
              label={all.length > 1 ? `${title}, ${index + 1} of ${all.length}` : title}
              {...part}
            />
          ))}
          {(charts[name] ?? []).map((figure) => (
            <Chart key={figure} results={results} figure={figure} />
          ))}
        </section>
      ))}
      <h2>What each one lacks</h2>
      <Rows
        label="What each one lacks"
        head={['Candidate', 'Lacks']}
        rows={results.candidates.map(({ title, lacks }) => [title, lacks.join('; ') || '–'])}
      />
    </>
  )
}

/** What has more figures than a page has room for, in tables of the same rows. */
function inParts(head: readonly string[], rows: readonly (readonly string[])[]) {
  const mostFigures = 5
  const figures = head.length - 1
  const count = Math.ceil(figures / mostFigures)
  return Array.from({ length: count }, (_, part) => {
    const from = 1 + Math.floor((part * figures) / count)
    const to = 1 + Math.floor(((part + 1) * figures) / count)
    const cut = (cells: readonly string[]) => [...cells.slice(0, 1), ...cells.slice(from, to)]
    return { head: cut(head), rows: rows.map(cut) }
  })
}

function newest(): Results | null {
  const path = Object.keys(runs).sort().at(-1)
  return (path !== undefined && runs[path]) || null
}

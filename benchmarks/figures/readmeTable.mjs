import { assertComplete } from './assertComplete.mjs'
import { behind } from './behind.mjs'
import { inWords, times } from './inWords.mjs'
import { median } from './quartiles.mjs'
import { ratioOf } from './ratioOf.mjs'

const rows = [
  { figure: 'mount-200', title: 'mount of 200' },
  { figure: 'key-script', title: 'script per key' },
  { figure: 'heap', title: 'heap each' },
  { figure: 'js-brotli', title: 'kB, brotli' },
]
const whole = 'latchkey-inline'
const ours = { 'latchkey-key-input': '`KeyInput`', [whole]: '**whole widget**' }

/** Whoever reads the README can't fill anything in. */
const withoutResults =
  '`npm run bench` of the repository measures weight and speed beside what people would use instead: see `benchmarks/README.md`.'

/**
 * The few figures that the README has, in Markdown, and who is ahead of the whole widget in them. Without results, where to look.
 * @param {import('./assertComplete.mjs').Results | null} results
 */
export function readmeTable(results) {
  if (!results) return withoutResults
  assertComplete(results)
  const rivals = results.candidates.filter(({ side, kind }) => side === 'rival' && kind === 'widget')
  const columns = [
    ...Object.entries(ours).map(([name, title]) => ({ name, title })),
    ...rivals.map(({ name, title }) => ({ name, title })),
  ]
  const cell = (name, figure) => {
    const ratio = ratioOf(results, name, figure)
    const isRatio = results.figures.find((one) => one.name === figure)?.compare === 'ratio'
    return isRatio ? times(ratio) : inWords(median(results.values[name]?.[figure] ?? []))
  }
  const line = (cells) => `| ${cells.join(' | ')} |`
  const late = behind(results, whole)
  const told = ({ figure, title }) => {
    const rivalsAhead = late.find((one) => one.figure.name === figure)?.ahead ?? []
    return rivalsAhead.length
      ? `${title}; whole widget behind ${rivalsAhead.map((one) => one.title).join(', ')}`
      : title
  }
  return [
    line([`bare React is 1×, ${results.date.slice(0, 10)}`, ...columns.map(({ title }) => title)]),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows.map((row) => line([told(row), ...columns.map(({ name }) => cell(name, row.figure))])),
  ].join('\n')
}

import { candidates } from '../../benchmarks/candidates.mjs'
import type { Results } from '../../benchmarks/figures/assertComplete.mjs'
import { applies, figures } from '../../benchmarks/figures/figures.mjs'
import { measures } from '../../benchmarks/figures/measures.mjs'

/**
 * A whole run in which bare React takes 10 of everything, and everybody else as `figureOf` says.
 * @param figureOf one value of a candidate, or `undefined` for the same as bare React
 */
export function aRun(figureOf: (candidate: string, figure: string) => number | undefined = () => undefined): Results {
  const values = candidates.map((candidate) => {
    const own = figures.filter((figure) => applies(figure, candidate))
    const middle = (name: string) => figureOf(candidate.name, name) ?? 10
    return [
      candidate.name,
      Object.fromEntries(own.map(({ name }) => [name, [0.9, 0.95, 1, 1.05, 1.1].map((part) => part * middle(name))])),
    ]
  })
  return {
    date: '2026-12-01T10:00:00.000Z',
    minutes: 18.4,
    rounds: 5,
    machine: { cores: 2, cpu: 'A processor', load: 0.1 },
    versions: { latchkey: '0.1.0', react: '19.3.1' },
    candidates: candidates.map(({ name, title, kind, side, beside, styles, lacks }) => ({
      ...{ name, title, kind, side, beside, styles, lacks },
    })),
    figures,
    measures,
    values: Object.fromEntries(values) as Results['values'],
  }
}

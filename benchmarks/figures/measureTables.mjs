import { applies } from './figures.mjs'
import { inWords, times } from './inWords.mjs'
import { quartiles } from './quartiles.mjs'
import { ratioOf } from './ratioOf.mjs'

/**
 * One table for each measure: who, and for each figure the median with its quartiles, and the ratio to the floor of the same
 * run. What was not measured is left out.
 * @param {import('./assertComplete.mjs').Results} results
 * @returns {{ name: string, title: string, how: string, head: string[], rows: string[][] }[]}
 */
export function measureTables(results) {
  const { candidates, figures, measures, values } = results
  return measures.flatMap((measure) => {
    const own = figures.filter((figure) => figure.measure === measure.name)
    const rows = candidates
      .filter(({ name }) => own.some((figure) => values[name]?.[figure.name]?.length))
      .map((candidate) => [
        candidate.title,
        ...own.map((figure) => (applies(figure, candidate) ? cell(results, candidate.name, figure) : '–')),
      ])
    const head = ['Candidate', ...own.map(({ title, unit }) => (unit ? `${title}, ${unit}` : title))]
    return rows.length ? [{ ...measure, head, rows }] : []
  })
}

/**
 * @param {import('./assertComplete.mjs').Results} results
 * @param {string} name
 * @param {import('./figures.mjs').Figure} figure
 */
function cell(results, name, figure) {
  const own = results.values[name]?.[figure.name]
  if (!own?.length) return '–'
  const { low, median, high } = quartiles(own)
  const spread = low === high ? '' : ` (${inWords(low)}–${inWords(high)})`
  const ratio = figure.compare === 'ratio' ? `, ${times(ratioOf(results, name, figure.name))}` : ''
  return `${inWords(median)}${spread}${ratio}`
}

import { inWords, times } from './inWords.mjs'
import { quartiles } from './quartiles.mjs'
import { ratioOf } from './ratioOf.mjs'

const size = { labels: 250, bars: 360, values: 130, row: 22, top: 34 }
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/**
 * A figure as bars, in SVG: the median, a line from quartile to quartile, and the ratio to the floor. In the colour of the text
 * around it, ours in blue.
 * @param {import('./assertComplete.mjs').Results} results
 * @param {string} name of the figure
 * @throws Error when nobody has that figure
 */
export function chart(results, name) {
  const figure = results.figures.find((one) => one.name === name)
  const measured = results.candidates.flatMap((candidate) => {
    const own = results.values[candidate.name]?.[name]
    return own?.length ? [{ ...candidate, ...quartiles(own), ratio: ratioOf(results, candidate.name, name) }] : []
  })
  if (!figure || !measured.length) throw new Error(`Nobody has ${name} in this run.`)
  const most = Math.max(...measured.map(({ high }) => high)) || 1
  const x = (value) => (size.labels + (Math.max(0, value) / most) * size.bars).toFixed(1)
  const width = size.labels + size.bars + size.values
  const height = size.top + measured.length * size.row + 8
  const title = `${figure.title}${figure.unit ? `, ${figure.unit}` : ''}. ${figure.better === 'less' ? 'Less' : 'More'} is better.`
  const bars = measured.map(({ title: who, side, low, median, high, ratio }, index) => {
    const y = size.top + index * size.row
    const middle = y + size.row / 2 - 3
    const told = `${inWords(median)}${figure.compare === 'ratio' ? ` · ${times(ratio)}` : ''}`
    return [
      `<text x="${size.labels - 8}" y="${middle + 4}" text-anchor="end">${escaped(who)}</text>`,
      `<rect x="${size.labels}" y="${y}" width="${(Number(x(median)) - size.labels).toFixed(1)}" height="${size.row - 6}" rx="2" ${
        side === 'latchkey' ? 'fill="#3b82f6"' : 'fill-opacity="0.3"'
      }/>`,
      `<line x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}" stroke="currentColor" stroke-width="1.5"/>`,
      `<text x="${Number(x(Math.max(median, high))) + 6}" y="${middle + 4}">${told}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" fill="currentColor" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title><text x="0" y="16" font-weight="600">${escaped(title)}</text>`,
    ...bars,
    '</svg>',
  ].join('')
}

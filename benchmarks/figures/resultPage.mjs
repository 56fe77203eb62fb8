import { behind } from './behind.mjs'
import { times } from './inWords.mjs'
import { measureTables } from './measureTables.mjs'
import { ratioOf } from './ratioOf.mjs'

/** Those of ours that a visitor compares. */
const ours = ['latchkey-key-input', 'latchkey-inline', 'latchkey-dialog']

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/**
 * When, where and with what it was measured, in one sentence each.
 * @param {import('./assertComplete.mjs').Results} results
 */
export const circumstances = ({ date, minutes, rounds, machine, versions }) => [
  `Measured on ${date.slice(0, 10)} in ${Math.round(minutes)} minutes, in ${rounds} interleaved rounds, on ${machine.cores} cores (${machine.cpu}).`,
  `What else ran on the machine at the start: ${machine.load.toFixed(1)} on average.`,
  `Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`,
]

/**
 * Where ours are behind, a sentence each.
 * @param {import('./assertComplete.mjs').Results} results
 */
export function behindSentences(results) {
  return ours.flatMap((name) => {
    const title = results.candidates.find((candidate) => candidate.name === name)?.title ?? name
    return behind(results, name).map(
      ({ figure, ahead }) =>
        `${title}, ${figure.title.toLowerCase()}: ${ahead.map((one) => `${times(one.times)} of ${one.title}`).join(', ')}.`,
    )
  })
}

/**
 * The whole run as a page of Markdown.
 * @param {import('./assertComplete.mjs').Results} results
 */
export function resultPage(results) {
  const late = behindSentences(results)
  const noise = results.figures
    .filter(({ compare }) => compare === 'ratio')
    .flatMap(({ name, title }) => {
      const ratio = ratioOf(results, 'floor-again', name)
      return ratio === null ? [] : [`${title} ${times(ratio)}`]
    })
  return [
    '# Latchkey beside what people would use instead',
    ...circumstances(results),
    'Medians, quartiles in parentheses, and the ratio to bare React in the same run.',
    ...(noise.length ? [`Bare React a second time, which shows the noise: ${noise.join(', ')}.`] : []),
    '## Where Latchkey is behind',
    late.length ? late.map((text) => `- ${text}`).join('\n') : 'Nowhere in this run.',
    ...measureTables(results).flatMap(({ title, how, head, rows }) => [`## ${title}`, how, table(head, rows)]),
    '## What each one lacks',
    table(
      ['Candidate', 'Lacks'],
      results.candidates.map(({ title, lacks }) => [title, lacks.join('; ') || '–']),
    ),
  ].join('\n\n')
}

import { median } from './quartiles.mjs'
import { ratioOf } from './ratioOf.mjs'

/** What a visitor would ask about first, as far as it can be better or worse. */
const told = [
  'js-brotli',
  'mount-1',
  'mount-200',
  'unmount-200',
  'key-script',
  'paste-work',
  'megabyte-painted',
  'interaction',
  'interactive',
  'heap',
  'server',
]

/**
 * Where a rival is ahead of one of ours, the furthest first. What is within the noise of the run, by the floor that was
 * measured twice, is no difference.
 * @param {import('./assertComplete.mjs').Results} results
 * @param {string} name of one of ours
 * @returns {{ figure: import('./figures.mjs').Figure, ahead: { title: string, times: number }[] }[]} `times` is how many times
 * as much ours takes
 */
export function behind(results, name) {
  const { candidates, figures, values } = results
  const rivals = candidates.filter(({ side, kind }) => side === 'rival' && kind === 'widget')
  return figures.flatMap((figure) => {
    const own = values[name]?.[figure.name]
    if (!told.includes(figure.name) || !own?.length) return []
    const noise = Math.abs(Math.log(ratioOf(results, 'floor-again', figure.name) ?? 1))
    const ahead = rivals
      .flatMap(({ name: rival, title }) => {
        const theirs = values[rival]?.[figure.name]
        if (!theirs?.length) return []
        const more = median(own) / median(theirs)
        return [{ title, times: figure.better === 'more' ? 1 / more : more }]
      })
      .filter((one) => one.times > 1 && Math.log(one.times) > noise)
      .sort((a, b) => b.times - a.times)
    return ahead.length ? [{ figure, ahead }] : []
  })
}

import { applies } from './figures.mjs'
import { quartiles } from './quartiles.mjs'

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {string} title
 * @property {string} kind
 * @property {string} side
 * @property {string} beside
 * @property {string | undefined} [styles]
 * @property {readonly string[]} lacks
 */

/**
 * A run, as it is kept.
 * @typedef {object} Results
 * @property {string} date ISO 8601
 * @property {number} minutes that it took
 * @property {number} rounds
 * @property {{ cores: number, cpu: string, load: number }} machine `load` is what ran beside it at its start
 * @property {Readonly<Record<string, string>>} versions
 * @property {readonly Measured[]} candidates
 * @property {readonly import('./figures.mjs').Figure[]} figures
 * @property {readonly { name: string, title: string, how: string }[]} measures
 * @property {Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>} values by candidate, by figure, one of each round
 */

/** Fewer rounds have no quartiles worth the name. */
export const fewestRounds = 5

/**
 * @param {Results} results
 * @throws Error when it is no whole run: what is published has every figure of every candidate
 */
export function assertComplete({ candidates, figures, values, rounds }) {
  if (!candidates.length || !figures.length) throw new Error('This run is empty.')
  if (rounds < fewestRounds) throw new Error(`This run has ${rounds} rounds, and needs ${fewestRounds}.`)
  const names = candidates.map(({ name }) => name)
  for (const candidate of candidates) {
    if (!names.includes(candidate.beside)) throw new Error(`${candidate.title} has no floor in this run.`)
    for (const figure of figures.filter((one) => applies(one, candidate))) {
      const own = values[candidate.name]?.[figure.name]
      if (!own?.length) throw new Error(`This run has no “${figure.title}” of ${candidate.title}.`)
      quartiles(own)
    }
  }
}

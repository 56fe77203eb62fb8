import { median } from './quartiles.mjs'

/**
 * The candidate’s median to that of its floor, in the same run; `null` where one of them was not measured, or the floor is 0.
 * @param {import('./assertComplete.mjs').Results} results
 * @param {string} name of the candidate
 * @param {string} figure
 */
export function ratioOf({ candidates, values }, name, figure) {
  const beside = candidates.find((candidate) => candidate.name === name)?.beside
  const [own, floor] = [name, beside].map((one) => values[String(one)]?.[figure] ?? [])
  if (!own.length || !floor.length || median(floor) === 0) return null
  return median(own) / median(floor)
}

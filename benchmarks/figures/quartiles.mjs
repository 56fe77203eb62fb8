/**
 * The value below which a share of the values lies, between two of them where it falls between two.
 * @param {readonly number[]} sorted
 * @param {number} share 0 to 1
 */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  return below + (sorted[Math.ceil(place)] - below) * (place - Math.floor(place))
}

/**
 * Median and quartiles.
 * @param {readonly number[]} values
 * @returns {{ low: number, median: number, high: number }}
 * @throws Error when there is no value, or one that is no number
 */
export function quartiles(values) {
  if (!values.length) throw new Error('There is no value to take a median of.')
  if (!values.every(Number.isFinite)) throw new Error(`This is not a list of numbers: ${values.join(', ')}.`)
  const sorted = [...values].sort((a, b) => a - b)
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) }
}

/** @param {readonly number[]} values */
export const median = (values) => quartiles(values).median

const formats = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en', { maximumFractionDigits: digits, minimumFractionDigits: digits }),
)

/**
 * A figure with as many digits as mean something: three at most.
 * @param {number} value
 */
export function inWords(value) {
  const size = Math.abs(value)
  const digits = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2
  return formats[digits].format(value)
}

/** @param {number | null} ratio */
export const times = (ratio) => (ratio === null ? '–' : `${inWords(ratio)}×`)

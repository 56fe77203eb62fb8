/** As many as a timer holds: with more, and with what is no number, it would be over at once. */
const most = 2_147_483_647

/** @throws RangeError for a time limit that no timer keeps, such as `Number()` of a setting that is missing */
export function requireMilliseconds(name: string, given: unknown): void {
  if (given === undefined || (typeof given === 'number' && given > 0 && given <= most)) return
  throw new RangeError(`\`${name}\` has to be a number of milliseconds, more than 0 and at most ${most}.`)
}

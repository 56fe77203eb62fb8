/**
 * An ISO 8601 time in milliseconds since 1970 (UTC); `NaN` where it can't be read. A time of day without a zone is taken
 * for UTC, which is what a backend that leaves the zone out means; the person's own zone is never it.
 */
export function timeOf(time: string): number {
  return Date.parse(/T.*\d$/i.test(time) && !/[+-]\d\d:?\d\d$/.test(time) ? `${time}Z` : time)
}

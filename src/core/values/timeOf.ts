/**
 * An ISO 8601 time in milliseconds since 1970 (UTC), also as databases write it: a space for the `T`, a zone without
 * minutes. `NaN` where it can't be read. A time of day without a zone is taken for UTC, which is what a backend that
 * leaves the zone out means; the person's own zone is never it.
 */
export function timeOf(time: string): number {
  const iso = time.replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/(T.*[+-]\d\d)$/i, '$1:00')
  return Date.parse(/T.*\d$/i.test(iso) && !/[+-]\d\d:?\d\d$/.test(iso) ? `${iso}Z` : iso)
}

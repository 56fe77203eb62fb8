/** Seconds that a `Retry-After` asks for, as a count or as a date (RFC 9110, 10.2.3); null where it names none. */
export function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get('Retry-After') ?? ''
  // Digits only, and no more of them than fit: `1e999` is a number to JavaScript, and not a finite one.
  if (/^\d{1,9}$/.test(value)) return Number(value)
  if (!value.endsWith(' GMT')) return null
  // Pleo's own clock, where it tells: the one here may be wrong.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now()
  const seconds = Math.ceil((Date.parse(value) - now) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}

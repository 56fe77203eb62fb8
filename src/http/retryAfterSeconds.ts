import { waitSeconds } from '../core/values/waitSeconds'

/** Seconds that a `Retry-After` header asks for, in either of its forms (RFC 9110 §10.2.3), a day at most; null without a usable one. */
export function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get('Retry-After')
  if (!value) return null
  // Ten digits are 300 years; a number that is none in JSON helps nobody.
  if (/^\d{1,10}$/.test(value)) return waitSeconds(Number(value))
  if (!value.endsWith(' GMT')) return null
  // The server's own clock, where it tells: the one here may be wrong.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now()
  const seconds = Math.ceil((Date.parse(value) - now) / 1000)
  return Number.isNaN(seconds) ? null : waitSeconds(Math.max(0, seconds))
}

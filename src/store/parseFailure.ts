import type { Failure } from '../core/failures'
import { parseAnswer } from './answers'
import { toFailure } from './toAnswer'

/** A failure that came in by another way than an answer: known members only, texts cut, no prose (K04). */
export function parseFailure(given: unknown, keys: readonly string[] = []): Failure {
  const parsed = parseAnswer('disconnect', { ...Object(given), ok: false }, keys)
  return parsed.ok ? { code: 'unknown' } : toFailure(parsed)
}

import type { Failure } from '../core/failures'
import { parseAnswer } from './answers'
import type { CompanyTexts } from './CompanyTexts'
import { toFailure } from './toAnswer'

/**
 * A failure that came in by another way than an answer: known members only, texts cut, no prose (K04).
 * @param source who gave it, for a warning in development
 */
export function parseFailure(given: unknown, keys: readonly string[], source: string, texts?: CompanyTexts): Failure {
  const parsed = parseAnswer('disconnect', { ...Object(given), ok: false }, keys, source, texts)
  return parsed.ok ? { code: 'unknown' } : toFailure(parsed)
}

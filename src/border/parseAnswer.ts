import type { Failure } from '../core/failures'
import { type Answer, type CallbackName, type Rejection, readAnswer } from './answers'
import type { CallResult } from './callWithin'
import { cleanAnswer } from './cleanAnswer'
import { misfitPaths } from './misfitPaths'
import { warnOfAnswer, warnOfMisfit } from './warnOfAnswer'

/** What reading a company's name and id needs besides the keys that must not be in them. */
export interface CompanyTexts {
  /** What was known before the key was entered: the provider's name, and the company that the connection is with. */
  readonly known: readonly string[]
  /** What a developer has been told already. */
  readonly told: Set<string>
}

/**
 * Reads what a callback answered, at the border (K04): a known shape, its texts free of `keys` and cut to 120
 * characters. A malformed answer is `unexpected-answer`, in development with a warning that says where, never what.
 *
 * @param source who gave it, for the warnings; null for none
 */
export function parseAnswer<Name extends CallbackName>(
  name: Name,
  answer: unknown,
  keys: readonly string[],
  source: string | null = `\`${name}\` gave an answer`,
  { known, told }: CompanyTexts = { known: [], told: new Set() },
): Answer<Name> {
  const reading = readAnswer(name, answer)
  if ('value' in reading) {
    const clean = cleanAnswer(reading.value, keys, known)
    if (process.env.NODE_ENV !== 'production' && source) warnOfAnswer(source, clean, told)
    return clean.value
  }
  if (process.env.NODE_ENV !== 'production' && source) warnOfMisfit(source, misfitPaths(reading.misfits))
  return { ok: false, code: 'unexpected-answer' }
}

/** What a call came to: the parsed answer, what it threw as a rejection, or `null` when it was cancelled. */
export function parseCall<Name extends CallbackName>(
  name: Name,
  result: CallResult,
  keys: readonly string[],
  texts?: CompanyTexts,
): Answer<Name> | null {
  if (result.ended === 'cancelled') return null
  // A thrown failure is as foreign as an answer, so it takes the same way in.
  const answer = result.ended === 'answered' ? result.answer : { ...result.failure, ok: false }
  return parseAnswer(name, answer, keys, undefined, texts)
}

/**
 * A failure that came in by another way than an answer: known members only, texts cut, no prose (K04).
 * @param source who gave it, for a warning in development
 */
export function parseFailure(given: unknown, keys: readonly string[], source: string, texts?: CompanyTexts): Failure {
  const parsed = parseAnswer('disconnect', { ...Object(given), ok: false }, keys, source, texts)
  return parsed.ok ? { code: 'unknown' } : toFailure(parsed)
}

/** A rejection without what only the machine needs. */
export function toFailure({ ok: _, companies: __, ...failure }: Rejection): Failure {
  return failure
}

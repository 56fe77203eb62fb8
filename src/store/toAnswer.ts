import type { Failure } from '../core/failures'
import { type Answer, type CallbackName, parseAnswer, type Rejection } from './answers'
import type { CompanyTexts } from './CompanyTexts'
import type { CallResult } from './callWithin'

/** What a call came to: the parsed answer, what it threw as a rejection, or `null` when it was cancelled. */
export function toAnswer<Name extends CallbackName>(
  name: Name,
  result: CallResult,
  keys: readonly string[],
  texts?: CompanyTexts,
): Answer<Name> | Rejection | null {
  if (result.ended === 'cancelled') return null
  // A thrown failure is as foreign as an answer, so it takes the same way in.
  const answer = result.ended === 'answered' ? result.answer : { ...result.failure, ok: false }
  return parseAnswer(name, answer, keys, undefined, texts)
}

/** A rejection without what only the machine needs. */
export function toFailure({ ok: _, companies: __, ...failure }: Rejection): Failure {
  return failure
}

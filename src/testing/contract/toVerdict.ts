import { type Answer, type CallbackName, type Rejection, readAnswer } from '../../border/answers'
import { resultOfThrown } from '../../border/callWithin'
import { cleanAnswer, parseAnswer } from '../../border/parseAnswer'
import { misfitPaths } from '../../border/warnOfAnswer'
import type { Outcome } from './observe'

/** What an outcome means to the widget. */
export type Verdict<Name extends CallbackName> =
  | { readonly is: 'accepted'; readonly answer: Extract<Answer<Name>, { readonly ok: true }> }
  | { readonly is: 'failed'; readonly failure: Rejection }
  | { readonly is: 'cancelled' }
  | { readonly is: 'malformed'; readonly at: string }
  | { readonly is: 'never' }

export function toVerdict<Name extends CallbackName>(
  name: Name,
  outcome: Outcome,
  keys: readonly string[],
): Verdict<Name> {
  if (outcome.ended === 'never') return { is: 'never' }
  if (outcome.ended === 'threw') {
    const result = resultOfThrown(outcome.thrown)
    if (result.ended === 'cancelled') return { is: 'cancelled' }
    // SAFETY: a failure that was thrown is one that the host told. It is not cleaned: it is looked at, and shown to nobody.
    return { is: 'failed', failure: { ...result.failure, ok: false } as Rejection }
  }
  // Tried first, since `parseAnswer` does not tell where the answer does not fit.
  const reading = readAnswer(name, outcome.answer)
  if ('misfits' in reading) {
    return { is: 'malformed', at: misfitPaths(reading.misfits).join(', ') || 'a member that throws when it is read' }
  }
  // The widget does without such a time, and the person with what it says.
  const { unreadable } = cleanAnswer(reading.value, keys, [])
  if (unreadable.length > 0) return { is: 'malformed', at: unreadable.join(', ') }
  const answer = parseAnswer(name, outcome.answer, keys, null)
  if (!answer.ok) return { is: 'failed', failure: answer }
  // SAFETY: what is not a rejection is one of the answers with `ok: true`.
  return { is: 'accepted', answer: answer as Extract<Answer<Name>, { readonly ok: true }> }
}

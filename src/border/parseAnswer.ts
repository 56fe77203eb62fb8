import type { TracedFailure } from '../core/failures/failures'
import { longestId } from '../core/provider/company'
import { capText } from '../key/scrubbing/capText'
import { createScrubber } from '../key/scrubbing/createScrubber'
import { openWords } from '../key/scrubbing/openWords'
import { type Answer, type CallbackName, type Rejection, readAnswer, unreadable } from './answers'
import type { CallResult } from './callWithin'
import { createAnswerCleaner, mostRead, unalteredTexts } from './createAnswerCleaner'
import { misfitPaths, warnOfAnswer, warnOfMisfit } from './warnOfAnswer'

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
  return { ok: false, code: 'unexpected-answer', side: 'host' }
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
export function parseFailure(
  given: unknown,
  keys: readonly string[],
  source: string,
  texts?: CompanyTexts,
): TracedFailure {
  const parsed = parseAnswer('disconnect', { ...Object(given), ok: false }, keys, source, texts)
  return parsed.ok ? { code: 'unknown' } : toFailure(parsed)
}

/** A rejection without what only the machine needs. */
export function toFailure({ ok: _, companies: __, ...failure }: Rejection): TracedFailure {
  return failure
}

/** An answer that is safe to keep and to show, and what that cost. */
export interface CleanAnswer<Answer = unknown> {
  readonly value: Answer
  /** Members of a company that held a part of a key: `id`, `name`. */
  readonly masked: readonly string[]
  /** Where times stood that can't be read. */
  readonly unreadable: readonly string[]
}

const owners: ReadonlySet<string | undefined> = new Set(['company', 'companies'])

/**
 * What a schema accepted, without times that can't be read, every text free of `keys` and cut to 120 characters (K04). A company keeps the words that are no secret (`openWords`); its id is not cut, since what is left of
 * one would name nobody.
 */
export function cleanAnswer<Answer>(
  value: Answer,
  keys: readonly string[],
  known: readonly string[],
): CleanAnswer<Answer> {
  const scrub = createScrubber(keys)
  const isOpen = openWords(keys, known)
  const masked = new Set<string>()
  const lost = new Set<string>()

  function cleanText(text: string, path: readonly string[]): string {
    const name = path[path.length - 1]
    const short = text.slice(0, mostRead)
    if (!owners.has(path[path.length - 2]) || !name) return capText(scrub(short))
    const clean = scrub(short, isOpen)
    if (clean !== short) masked.add(name)
    return name === 'id' ? capText(clean, longestId) : capText(clean)
  }

  const unaltered = (fields: unknown) => unalteredTexts(fields, createAnswerCleaner(keys))

  function clean(member: unknown, path: readonly string[]): unknown {
    if (typeof member === 'string') return cleanText(member, path)
    if (Array.isArray(member)) return member.map((item) => clean(item, path))
    if (typeof member !== 'object' || member === null) return member
    const kept: [string, unknown][] = []
    for (const [name, inner] of Object.entries(member)) {
      const at = [...path, name]
      if (inner === unreadable) lost.add(at.join('.'))
      else if (inner !== undefined) {
        // A code is one of ours by now: scrubbed, it would be none, just because the key contains its words.
        kept.push([name, name === 'code' ? inner : name === 'fields' ? unaltered(inner) : clean(inner, at)])
      }
    }
    return Object.fromEntries(kept)
  }

  // SAFETY: no member changes its type, and only those go that may be absent.
  return { value: clean(value, []) as Answer, masked: [...masked], unreadable: [...lost] }
}

import { longestId } from '../core/company'
import { capText } from '../key/capText'
import { createScrubber } from '../key/createScrubber'
import { openWords } from '../key/openWords'
import { unreadable } from './answers'
import { createCleaner, mostRead, unalteredTexts } from './createCleaner'

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

  const unaltered = (fields: unknown) => unalteredTexts(fields, createCleaner(keys))

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

import { capText } from '../key/scrubbing/capText'
import { createScrubber } from '../key/scrubbing/createScrubber'

/**
 * Characters of a text that are looked at. Of the 120 that are shown, at most two units each, and as much again as a key's
 * shortest telling part takes in any of its forms; and more than an id may have.
 */
export const mostRead = 600

/** Frees a text of `keys` and cuts it to 120 characters (K04). */
export function createAnswerCleaner(keys: readonly string[]): (text: string) => string {
  const scrub = createScrubber(keys)
  return (text) => capText(scrub(text.slice(0, mostRead)))
}

/**
 * Those members that are texts and that `clean` leaves as they are. What stands in a field gets sent, so a text that would
 * have to be masked or cut is none for it.
 */
export function unalteredTexts(members: unknown, clean: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(members) as Readonly<Record<string, unknown>>).filter(
      (member): member is [string, string] => typeof member[1] === 'string' && clean(member[1]) === member[1],
    ),
  )
}

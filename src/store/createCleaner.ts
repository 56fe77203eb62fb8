import { capText } from '../key/capText'
import { createScrubber } from '../key/createScrubber'

/**
 * Characters of a text that are looked at. Of the 120 that are shown, at most two units each, and as much again as a key's
 * shortest telling part takes in any of its forms; and more than an id may have.
 */
export const mostRead = 600

/** Frees a text of `keys` and cuts it to 120 characters (K04). */
export function createCleaner(keys: readonly string[]): (text: string) => string {
  const scrub = createScrubber(keys)
  return (text) => capText(scrub(text.slice(0, mostRead)))
}

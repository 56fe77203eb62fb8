import { capText } from '../key/capText'
import { createScrubber } from '../key/createScrubber'

/** Frees a text of `keys` and cuts it to 120 characters (K04). */
export function createCleaner(keys: readonly string[]): (text: string) => string {
  const scrub = createScrubber(keys)
  return (text) => capText(scrub(text.slice(0, 10_000)))
}

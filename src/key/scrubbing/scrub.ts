import { createScrubber } from './createScrubber'

/** One text freed of `keys`, as by `createScrubber`. */
export function scrub(text: string, keys: readonly string[]): string {
  return createScrubber(keys)(text)
}

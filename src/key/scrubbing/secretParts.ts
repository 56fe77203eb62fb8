import { forgetLastMatch } from '../texts/forgetLastMatch'
import { shortestLeak } from './shortestLeak'

const SHORTEST_SECRET = 16

/**
 * What of a key has to stay secret: all of it, but for what the first group of `publicPart` matches, and for what is left
 * around that in fewer than 8 characters, such as a prefix. Where fewer than 16 would be left in all, all of the key.
 */
export function secretParts(key: string, publicPart: RegExp | string | undefined): readonly string[] {
  // A copy, since one with the flag `g` starts wherever it ended last.
  const open = publicPart && new RegExp(publicPart).exec(key)?.[1]
  forgetLastMatch()
  const parts = open ? key.split(open).filter(({ length }) => length >= shortestLeak) : []
  return parts.join('').length < SHORTEST_SECRET ? [key] : parts
}

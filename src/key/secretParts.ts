import { forgetLastMatch } from './forgetLastMatch'

const SECRET = 16

/**
 * What of a key has to stay secret: all of it, but for what the first group of `publicPart` matches. Where fewer than 16
 * characters would be left, all of it.
 */
export function secretParts(key: string, publicPart: RegExp | undefined): readonly string[] {
  // A copy, since one with the flag `g` starts wherever it ended last.
  const open = publicPart && new RegExp(publicPart).exec(key)?.[1]
  forgetLastMatch()
  const parts = open ? key.split(open) : []
  return parts.join('').length < SECRET ? [key] : parts
}

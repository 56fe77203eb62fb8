import { forgetLastMatch } from './forgetLastMatch'
import { knownPrefixes } from './knownPrefixes'

/** What a pasted text looks like, if not like the key that is expected. */
export type WrongThing =
  | { kind: 'email' }
  | { kind: 'url' }
  | { kind: 'jwt' }
  | { kind: 'other-provider'; provider: string }
  | { kind: 'test-key' }
  | { kind: 'unexpected-format' }

const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i
const URL_START = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/
const TEST = /^(?:[a-z]{2,8}[-_])?(?:test|sandbox|staging)[-_]/i

/**
 * Says which other thing a cleaned key looks like, or null (K09). A hint and never a gate: providers change their
 * formats. A key that matches the expected pattern is never doubted, and the expected provider is never reported as
 * another one, also when its name has more words ("Stripe Payments").
 */
export function recogniseKey(
  key: string,
  expected: { keyFormat?: { pattern: RegExp }; name: string },
): WrongThing | null {
  const found = recognise(key, expected.keyFormat?.pattern, expected.name.toLowerCase())
  forgetLastMatch()
  return found
}

function recognise(key: string, pattern: RegExp | undefined, expectedName: string): WrongThing | null {
  // search() ignores and restores lastIndex, so that a global or sticky pattern can't answer differently each time.
  if (pattern && key.search(pattern) >= 0) return null
  if (EMAIL.test(key)) return { kind: 'email' }
  if (URL_START.test(key)) return { kind: 'url' }
  if (JWT.test(key)) return { kind: 'jwt' }
  for (const [provider, prefixes] of knownPrefixes) {
    if (expectedName.includes(provider.toLowerCase())) continue
    if (prefixes.split(' ').some((prefix) => key.startsWith(prefix))) return { kind: 'other-provider', provider }
  }
  if (TEST.test(key)) return { kind: 'test-key' }
  return pattern ? { kind: 'unexpected-format' } : null
}

import type { OddCharacter, Suspicion } from '../core/suspicion'
import { forgetLastMatch } from './forgetLastMatch'
import { fitsPattern } from './keyPattern'
import { knownPrefixes } from './knownPrefixes'
import type { ExpectedKey } from './readKey'

const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i
const URL_START = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/
const TEST = /^(?:[a-z]{2,8}[-_])?(?:test|sandbox|staging)[-_]/i
/** Half an object, or the first lines of a key file: what a copy that missed an end leaves. */
const STRUCTURE = /^<[a-z]+[^<>]*>.*<\/|&(?:quot|amp|#\d+);|\\["']|^[{[]\s*["'{]|^-----BEGIN |["']\s*:\s*["'{[]/
const BULLETS = /[•●∙·◦▪⬤＊…]|\*{4}|\.{4}/
/** Random keys hold three dots or stars in a row as well; a shortened one that is shown is shorter than they are. */
const SHORTENED = /^(?=.{1,24}$).*(?:\*{3}|\.{3})/s
const CROSSED_OUT = /(?:^|[-_])x{4}[x_-]*\w{0,4}$/i
const REPEATED = /^(.)\1{3,}$/s
const TEMPLATE =
  /^\W*(?:(?:your|insert|paste|enter|replace|change|put)[-_ .].*(?:key|token|secret|me|here)|(?:example|dummy|sample|fake)[-_ .].*)\W*$/i

/**
 * Why what was read may not be the key that is meant, for one question before any call (K09). A key that fits the
 * provider's pattern is never doubted. Without a pattern and prefixes, nothing is expected of its form.
 */
export function suspicionsOf(key: string, expected: ExpectedKey): readonly Suspicion[] {
  const found = suspicions(key, expected)
  forgetLastMatch()
  return found
}

function suspicions(key: string, { name, keyFormat = {} }: ExpectedKey): readonly Suspicion[] {
  const { pattern, prefixes = [], wrongKinds = [], shape, spaces } = keyFormat
  if (pattern && fitsPattern(key, pattern)) return []
  const wrongKind = wrongKinds.find(({ prefix }) => key.startsWith(prefix))
  if (wrongKind) return [{ kind: 'wrong-kind', found: wrongKind.found }]
  if (shape === 'text') return pattern ? [{ kind: 'unexpected-format' }] : []
  const isOwn = prefixes.some((prefix) => key.startsWith(prefix))
  const isUnexpected = pattern !== undefined || (prefixes.length > 0 && !isOwn)
  const thing = isOwn && !pattern ? null : otherThing(key, name.toLowerCase(), isUnexpected)
  const character = oddCharacter(key)
  const hasSpaces = spaces === undefined && /\s/.test(key)
  return [
    ...(thing ? [thing] : []),
    ...(hasSpaces ? [{ kind: 'spaces' } as const] : []),
    ...(character ? [character] : []),
    ...(!thing && looksUnfilled(key) ? [{ kind: 'placeholder' } as const] : []),
  ]
}

/** The one thing that it looks like most. */
function otherThing(key: string, expectedName: string, isUnexpected: boolean): Suspicion | null {
  if (EMAIL.test(key)) return { kind: 'email' }
  if (URL_START.test(key)) return { kind: 'url' }
  if (STRUCTURE.test(key)) return { kind: 'structure' }
  for (const [provider, known] of knownPrefixes) {
    if (expectedName.includes(provider.toLowerCase())) continue
    if (known.split(' ').some((prefix) => key.startsWith(prefix))) return { kind: 'other-provider', provider }
  }
  if (TEST.test(key)) return { kind: 'test-key' }
  if (!isUnexpected) return null
  return { kind: JWT.test(key) ? 'jwt' : looksUnfilled(key) ? 'placeholder' : 'unexpected-format' }
}

function looksUnfilled(key: string): boolean {
  return [BULLETS, SHORTENED, CROSSED_OUT, REPEATED, TEMPLATE].some((sign) => sign.test(key))
}

/** The first character that a header can't carry, and where: the copy changed it, or it is not what it looks like. */
function oddCharacter(key: string): Suspicion | null {
  let position = 0
  for (const character of key) {
    position++
    if (/[\x20-\x7e]|\s/.test(character)) continue
    return { kind: 'character', position, what: nameOf(character) }
  }
  return null
}

function nameOf(character: string): OddCharacter {
  if (/\p{Pd}|−/u.test(character)) return 'dash'
  if (/[‘’‚‛“”„‟«»‹›´]/.test(character)) return 'quote'
  if (/[\uff01-\uff5e]/.test(character)) return 'full-width'
  if (/\p{Nd}/u.test(character)) return 'digit'
  return /\p{L}/u.test(character) ? 'letter' : 'other'
}

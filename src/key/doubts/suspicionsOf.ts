import type { OddCharacter, Suspicion } from '../../core/failures/suspicion'
import { knownPrefixes } from '../names/knownPrefixes'
import { saysMore } from '../names/saysMore'
import { fitsPattern, isOpenFor, type KeyPattern } from '../reading/keyPattern'
import type { ExpectedKey } from '../reading/Reading'
import { forgetLastMatch } from '../texts/forgetLastMatch'
import { holdsField } from './holdsField'
import { holdsMore } from './holdsMore'
import { looksUnfilled } from './looksUnfilled'

const EMAIL = /^(?:mailto:)?[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}(?:$|[:?])/i
const URL_START = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/
const TEST = /^(?:[a-z]{2,8}[-_])?(?:test|sandbox|staging)[-_]/i
/** What stands between values, or around them. */
const SEPARATOR = /[\s,;&"'`<>]/
const UNBROKEN = /[,;&"'`<>]/
/** `-----BEGIN` in base64. */
const ENCODED = /^LS0tLS1CRUdJTi/
/** A key in PEM whose dashes were changed by what it was copied through. SSH2 has four of them. */
const TORN = /^(?!---- BEGIN SSH2 ).*\bBEGIN [A-Z\d ]{0,40}(?:KEY|CERTIFICATE)/m
const PRIVATE = /^-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY-----/gm
/** One line that is no JSON. */
const LINE = /^(?!\{).{0,4096}$/
const BLOCK = /-----BEGIN [^-]+-----([\s\S]*?)-----END /g

/**
 * Why what was read may not be the key that is meant, for one question before any call (K09). A key that fits the
 * provider's pattern is not doubted; only where the pattern doesn't say where a key ends, more than one value is. Without
 * a pattern and prefixes, nothing is expected of its form.
 */
export function suspicionsOf(key: string, expected: ExpectedKey): readonly Suspicion[] {
  const found = suspicions(key, expected)
  forgetLastMatch()
  return found
}

function suspicions(key: string, { name, keyFormat = {}, fields }: ExpectedKey): readonly Suspicion[] {
  const { pattern, prefixes = [], wrongKinds = [], shape, spaces } = keyFormat
  if (pattern && fitsPattern(key, pattern)) {
    if (shape === 'text') return []
    if (hasOpenEnd(key, pattern, spaces)) return [{ kind: 'structure' }]
    return isOpenFor(pattern, key, '') && looksUnfilled(key) ? [{ kind: 'placeholder' }] : []
  }
  const wrongKind = wrongKinds.find(({ prefix }) => key.startsWith(prefix))
  if (wrongKind) return [{ kind: 'wrong-kind', found: wrongKind.found }]
  if (shape === 'text') return pattern ? [{ kind: 'unexpected-format' }] : inText(key)
  const isOwn = prefixes.some((prefix) => key.startsWith(prefix))
  const isUnexpected = pattern !== undefined || (prefixes.length > 0 && !isOwn)
  const isSeveral = holdsMore(key) || holdsField(key, fields)
  const thing = isOwn && !pattern && !isSeveral ? null : otherThing(key, isSeveral, name.toLowerCase(), isUnexpected)
  const character = oddCharacter(key)
  const hasSpaces = spaces === undefined && /\s/.test(key)
  return [
    ...(thing ? [thing] : []),
    ...(hasSpaces ? [{ kind: 'spaces' } as const] : []),
    ...(character ? [character] : []),
    ...(!thing && looksUnfilled(key) ? [{ kind: 'placeholder' } as const] : []),
  ]
}

/** Whether there are signs of several values that a pattern takes only because it doesn't say where a key ends. */
function hasOpenEnd(key: string, pattern: KeyPattern, spaces: string | undefined): boolean {
  const separator = spaces === 'keep' || spaces === 'remove' ? UNBROKEN : SEPARATOR
  const sign = separator.exec(key)?.[0] ?? (saysMore(key) ? ' ' : '')
  return sign !== '' && isOpenFor(pattern, key, sign)
}

/** Of a secret of several lines: characters of any kind may stand in JSON, but not in a key in PEM. */
function inText(text: string): readonly Suspicion[] {
  const character = text.trimStart().startsWith('{') ? null : oddCharacter(text)
  const isEmptied = [...text.matchAll(BLOCK)].some(
    ([, body = '']) => !/[A-Za-z\d+/=]{16}/.test(body) || /\.{3}|[…<>•*]/.test(body),
  )
  const isWord = /^[^"\n]{0,200}$/.test(text) && looksUnfilled(text)
  const isOther =
    ENCODED.test(text) ||
    (TORN.test(text) && !text.includes('-----BEGIN ')) ||
    (LINE.test(text) && holdsMore(text)) ||
    (text.match(PRIVATE)?.length ?? 0) > 1
  return [
    ...(isOther ? [{ kind: 'structure' } as const] : []),
    ...(character ? [character] : []),
    ...(isEmptied || isWord ? [{ kind: 'placeholder' } as const] : []),
  ]
}

/** The one thing that it looks like most. */
function otherThing(key: string, isSeveral: boolean, expectedName: string, isUnexpected: boolean): Suspicion | null {
  if (EMAIL.test(key)) return { kind: 'email' }
  if (URL_START.test(key)) return { kind: 'url' }
  if (isSeveral) return { kind: 'structure' }
  for (const [provider, known] of knownPrefixes) {
    if (expectedName.includes(provider.toLowerCase())) continue
    if (known.split(' ').some((prefix) => key.startsWith(prefix))) return { kind: 'other-provider', provider }
  }
  if (TEST.test(key)) return { kind: 'test-key' }
  if (!isUnexpected) return null
  return { kind: JWT.test(key) ? 'jwt' : looksUnfilled(key) ? 'placeholder' : 'unexpected-format' }
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

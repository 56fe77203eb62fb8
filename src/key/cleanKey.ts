import { decodeBasic } from './decodeBasic'
import { forgetLastMatch } from './forgetLastMatch'
import { isPlaceholder } from './isPlaceholder'
import { trimEdges } from './trimEdges'
import { unwrapNamed } from './unwrapNamed'

/** What was taken off a pasted key. Names only, never the text itself. */
export type Removal = 'whitespace' | 'line-breaks' | 'invisible' | 'quotes' | 'auth-scheme' | 'assignment'

/** Why a pasted text can't be a key. Found before any call. */
export type EntryFault = 'key-missing' | 'key-too-long' | 'key-placeholder' | 'key-has-spaces'

export interface CleanedKey {
  /** The key to validate and to activate; empty when there is a `fault`. */
  readonly key: string
  /** What was removed, each once, in the order in which it was found; empty when there is a `fault`. */
  readonly removed: readonly Removal[]
  readonly fault: EntryFault | null
}

const MAX_LENGTH = 4096
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const BLANK = /[\s\x85]/
const LINE_BREAK = /[\n\v\f\r\x85\u2028\u2029]/
const OTHER_BLANK = /[^\n\v\f\r\x85\u2028\u2029]/
const QUOTE = /["'`´‘’‚‛“”„‟«»‹›]/
const QUOTE_OR_COMMA = /["'`´‘’‚‛“”„‟«»‹›,;]/
const SCHEME = /^(bearer|basic|token|api-?key)\s+(?![\s:=])/i
const INNER_BLANK = /[\s\p{Cc}]/u

/**
 * Takes off what people copy along with a key: surrounding whitespace and quotes, invisible characters, header and
 * assignment wrappers (K08). Says what it took, or why the rest can't be a key (K09, K10). `Basic` credentials that hold
 * a lone user name give that name. A key that is clean already is not changed, and cleaning twice changes nothing more.
 * Linear in the length of the text; a key has at most 4 096 characters (UTF-16 code units).
 */
export function cleanKey(raw: string): CleanedKey {
  const removed = new Set<Removal>()
  const key = raw.trim().length > 3 * MAX_LENGTH ? raw : peel(raw, removed)
  const fault = faultOf(key)
  forgetLastMatch()
  return fault ? { key: '', removed: [], fault } : { key, removed: [...removed], fault }
}

function faultOf(key: string): EntryFault | null {
  if (key === '') return 'key-missing'
  if (key.length > MAX_LENGTH) return 'key-too-long'
  if (isPlaceholder(key)) return 'key-placeholder'
  return INNER_BLANK.test(key) ? 'key-has-spaces' : null
}

function peel(raw: string, removed: Set<Removal>): string {
  let text = raw.replace(INVISIBLE, '')
  if (text !== raw) removed.add('invisible')
  let basic = false
  for (let length = -1; length !== text.length; ) {
    length = text.length
    const { inner, cut } = trimEdges(text, BLANK)
    if (LINE_BREAK.test(cut)) removed.add('line-breaks')
    if (OTHER_BLANK.test(cut)) removed.add('whitespace')
    text = inner

    const scheme = SCHEME.exec(text)
    const named = scheme ? null : unwrapNamed(text)
    if (scheme) {
      removed.add('auth-scheme')
      text = text.slice(scheme[0].length)
    } else if (named) {
      removed.add(named.header ? 'auth-scheme' : 'assignment')
      text = named.value
    } else {
      // A comma goes along with a quote, never alone.
      const quoted = trimEdges(text, QUOTE_OR_COMMA)
      if (QUOTE.test(quoted.cut)) {
        removed.add('quotes')
        text = quoted.inner
      }
    }
    basic ||= /^basic$/i.test(scheme?.[1] ?? named?.name ?? '')
  }
  const user = basic && decodeBasic(text)
  return user ? peel(user, removed) : text
}

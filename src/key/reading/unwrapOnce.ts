import { afterScheme, isTokenLike } from '../names/afterScheme'
import { isKeyName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { saysMore } from '../names/saysMore'
import type { ValueShape } from '../notations/lineValue'
import { loginValues } from '../notations/loginValues'
import { decodeBasic } from '../texts/decodeBasic'
import type { Removal } from './Reading'

const PAIRS = ['""', "''", '``', '“”', '„“', '„”', '””', '‘’', '‚‘', '’’', '´´', '«»', '»«', '»»', '‹›', '「」', '『』']
export const FENCE = /^(```|~~~)[^\n]*\n([\s\S]*?)\n?\1$/
/** A single word behind the mark of a list or a quotation. */
const MARKED = /^(?:[-*+>•]|\d{1,3}[.)])\s+(\S+)$/
const BOLD = /^\*\*([^*]+)\*\*$/
/** Marks on one line that no random key has at both its ends and nowhere else. */
const MARKS = /^(\*{1,3}|~~|__|```|"""|''')([\w.~+/=:-]{8,})\1$/
/** What mail and chats put before each line that they quote. */
export const CITED = /^>(?: [^\n]*)?(?:\n>(?: [^\n]*)?)+$/
/** A text in code that says of which kind it is: `r"…"`, `@"…"`. */
const LITERAL = /^(?:[bruf]{1,2}|[@$])((["'])[^"'\\]*\2)[,;]?$/i
/** "The key is …", "my API key …": nothing but such words before the one that is the key. */
const WORDS =
  "(?:(?:here|this|is|the|my|your|our|new|api|app|access|secret|key|token|password|it|here's|it's|for|use|copy|=|->|→|–|—)[^\\S\\r\\n]*[: ][^\\S\\r\\n:]*){1,10}"
/** A full stop behind it may be its last character; behind a quote it can't be. */
const SENTENCE = new RegExp(`^${WORDS}([^\\s:](?:\\S*[^\\s.,;!?])?|["'\`“„‘«]\\S+)$`, 'i')
/** Half a text in quotes. */
const CUT_OFF = /^["'`“„‘«][^"'`”“’»]*$/
const GROUPS = new RegExp(`^${WORDS}(\\S+(?: \\S+)+)$`, 'i')

/** What one complete wrapper held: a single value, or the user and the password of HTTP Basic. */
export type Unwrapped =
  /** `name`: what the wrapper calls it, where it does. */
  | { readonly inner: string; readonly removed: Removal; readonly name?: string }
  | { readonly pair: readonly NamedValue[] }
  | null

/** Takes off the outermost wrapper that opens and closes: quotes, marks of a text, an authentication scheme. */
export function unwrapOnce(text: string, shape: ValueShape): Unwrapped {
  const fenced = FENCE.exec(text)?.[2] ?? BOLD.exec(text)?.[1] ?? MARKS.exec(text)?.[2]
  if (fenced !== undefined) return { inner: fenced, removed: 'code' }
  const marked = MARKED.exec(text)?.[1] ?? (CITED.test(text) ? text.replace(/^> ?/gm, '') : undefined)
  if (marked !== undefined) return { inner: marked, removed: 'text' }
  // A comma or a semicolon is taken along from code, a full stop from a sentence, and only after a quote.
  const quoted = LITERAL.exec(text)?.[1] ?? text.replace(/(["'`”“’‘»«›」』])[,;.!?]$/, '$1')
  for (const pair of PAIRS) {
    const inner = quoted.slice(1, -1)
    const isWrapped = quoted.length > 1 && quoted[0] === pair[0] && quoted.endsWith(pair.charAt(1))
    if (isWrapped && !inner.includes(pair.charAt(0)) && !inner.includes(pair.charAt(1)))
      return { inner, removed: 'quotes' }
  }
  const scheme = afterScheme(text)
  if (scheme) {
    const { scheme: name } = scheme
    if (name.toLowerCase() !== 'basic') return { inner: scheme.value, removed: 'auth-scheme', name }
    const login = decodeBasic(scheme.value)
    if (!login) return { inner: scheme.value, removed: 'auth-scheme' }
    const { user, password } = login
    if (!user) return { inner: password, removed: 'auth-scheme' }
    if (!password) return { inner: user, removed: 'auth-scheme', name: 'user' }
    return { pair: loginValues(user, password) }
  }
  const groups = shape === 'open' ? GROUPS.exec(text)?.[1] : undefined
  const sentence = groups && !saysMore(groups) ? groups : SENTENCE.exec(text)?.[1]
  const words = sentence ? text.slice(0, -sentence.length) : ''
  // What comes behind the sign is the value, all of it: "secret: my dog".
  const isSaid =
    isKeyName(words) && (/(?:[:=→]|\bis)\s*$/.test(words) || (sentence !== groups && isTokenLike(sentence ?? '')))
  return sentence && isSaid && !CUT_OFF.test(sentence)
    ? { inner: sentence, removed: 'text', name: words.replace(/[\s:=]+$/, '') }
    : null
}

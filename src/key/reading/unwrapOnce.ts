import { decodeBasic } from '../decodeBasic'
import type { Removal } from '../readKey'
import { afterScheme, isTokenLike } from './afterScheme'
import { isKeyName } from './keyNames'
import type { NamedValue } from './NamedValue'

const PAIRS = ['""', "''", '``', '“”', '„“', '„”', '‘’', '‚‘', '´´', '«»', '»«', '‹›', '「」', '『』']
const FENCE = /^(```|~~~)[^\n]*\n([\s\S]*?)\n?\1$/
/** A single word behind the mark of a list or a quotation. */
const MARKED = /^(?:[-*+>•]|\d{1,3}[.)])\s+(\S+)$/
const BOLD = /^\*\*([^*]+)\*\*$/
/** "The key is …", "my API key …": nothing but such words before the one that is the key. */
const SENTENCE =
  /^(?:(?:here|this|is|the|my|your|our|new|api|access|secret|key|token|password|it|here's|it's|for|use|copy|=|->|→|–|—)[^\S\r\n]*[: ][^\S\r\n:]*){1,10}([^\s:]\S*)$/i

/** What one complete wrapper held: a single value, or the user and the password of HTTP Basic. */
export type Unwrapped =
  /** `name`: what the wrapper calls it, where it does. */
  | { readonly inner: string; readonly removed: Removal; readonly name?: string }
  | { readonly pair: readonly NamedValue[] }
  | null

/** Takes off the outermost wrapper that opens and closes: quotes, marks of a text, an authentication scheme. */
export function unwrapOnce(text: string): Unwrapped {
  const fenced = FENCE.exec(text)?.[2] ?? BOLD.exec(text)?.[1]
  if (fenced !== undefined) return { inner: fenced, removed: 'code' }
  const marked = MARKED.exec(text)?.[1]
  if (marked !== undefined) return { inner: marked, removed: 'text' }
  // A comma or a semicolon is taken along from code, and only after a quote.
  const quoted = text.replace(/(["'`])[,;]$/, '$1')
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
    const { user, password } = decodeBasic(scheme.value) ?? {}
    if (user === undefined) return { inner: scheme.value, removed: 'auth-scheme' }
    if (!password) return { inner: user, removed: 'auth-scheme', name: 'user' }
    return {
      pair: [
        { name: 'user', value: user },
        { name: 'password', value: password },
      ],
    }
  }
  const sentence = SENTENCE.exec(text)?.[1]
  const words = sentence ? text.slice(0, -sentence.length) : ''
  const isSaid = isKeyName(words) && (/[:=→]|\bis\b/.test(words) || isTokenLike(sentence ?? ''))
  return sentence && isSaid ? { inner: sentence, removed: 'text', name: words.replace(/[\s:=]+$/, '') } : null
}

import { wordsOf } from '../names/keyNames'

/** Why an entered text can't be meant as a key. Found before any call. */
export type EntryFault =
  | 'key-missing'
  | 'key-too-long'
  | 'key-placeholder'
  | 'key-has-spaces'
  | 'key-unreadable'
  | 'key-incomplete'

const MASKS = /[•●∙·◦▪⬤＊*…]/gu
/** `sk_xxxx`, `XXXX-XXXX`: nothing but crosses behind what may be a prefix. */
const CROSSED_OUT = /^(?:[a-z]{1,8}[-_]){0,3}x{4,}(?:[-_]x{4,})*$/i
const BRACKETED = /^(?:<([^<>]*)>|\{\{?([^{}]*)\}?\}|\[([^[\]]*)\]|\$\{([^{}]*)\}|\$([A-Z_]+)|%([A-Z_]+)%)$/
const VARIABLE =
  /^\$\{\{[^{}]*\}\}$|^(?:\$\{|\{\{)\s*\.?[A-Za-z_]\w*(?:[.:]\w+)+\s*\}{1,2}$|^(?:process\.env|import\.meta\.env|os\.environ|ENV|env)\.[A-Za-z_]\w*[!;,]?$/
const EMPTY_SETTING = /^(?=.{1,40}$)(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:[_-][a-z]+)+|[A-Za-z]{1,12})\s?[=:]$/
const TEMPLATE_WORDS = new Set(
  'your my the a an our insert paste enter put replace change add with here this me in goes api access secret private auth key token password value real actual own personal redacted hidden placeholder bearer basic authorization'.split(
    ' ',
  ),
)
const TEMPLATE_SUBJECT = /^(?:key|token|secret|password|here|placeholder|redacted|hidden|bearer|basic|authorization)$/

/** Whether a text only stands where a key belongs: `••••abcd`, `********`, `<your-api-key>`, `sk_xxxx`, `API_KEY=` (K09). */
export function isPlaceholder(text: string, providerName: string): boolean {
  const others = text.replace(MASKS, '')
  if (others.length < text.length && [...others.replace(/\s/g, '')].length <= 4) return true
  if (CROSSED_OUT.test(text)) return true
  if (VARIABLE.test(text)) return true
  // No template is as long, and a long text has many words.
  if (text.length > 80) return false
  const bracketed = BRACKETED.exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined)
  const words = wordsOf(bracketed ?? text)
  const own = new Set(wordsOf(providerName))
  const isPlain = /^[\p{L}\p{M}\d_ .:-]+$/u.test(bracketed ?? text)
  const isWords = isPlain && words.length > 0 && words.every((word) => TEMPLATE_WORDS.has(word) || own.has(word))
  const isTemplate = words.some((word) => TEMPLATE_SUBJECT.test(word)) || bracketed !== undefined
  if (isWords && isTemplate) return true
  return (
    EMPTY_SETTING.test(text) && wordsOf(text).some((word) => TEMPLATE_SUBJECT.test(word) || /key$|token$/.test(word))
  )
}

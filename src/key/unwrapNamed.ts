import { trimEdges } from './trimEdges'

// Comment lines · brace or dash · keyword · quote · name · quote · separator · then something that can start a value.
const NAMED_VALUE =
  /^(?:#[^\n]*\n\s*)*(?:[{-][{\s-]*)?((?:export|set|env|const|let|var)\s+|\$env:)?["'`]?([a-z_][\w. -]{0,63}?)(["'`])?(\s*)(:=|=>|[:=])(\s*)(?=(["'`´‘’‚‛“”„‟«»‹›])?[^\s"'`´‘’‚‛“”„‟«»‹›,;#)}=])/i
const HEADER = /^(?:(?:proxy-)?authorization|bearer|basic|x-.*)$/i
const KEY_NAME =
  /(?:^|[_. -]|api|access|auth|secret)(?:key|token|secret|pat|password)$|(?:^|[ .])[a-z]\w*(?:Key|Token|Secret)$|(?:^|[ .])[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/
const COMMENT = /\s(?:#|\/\/).*$/

/**
 * Takes the name off a named value: a header, or an assignment as in shells, .env, JSON, YAML and code. Null if there is
 * none.
 *
 * Keys contain `=` and `:` themselves, so a bare name counts only with proof that no key could give: a blank or a quote
 * beside the separator, a keyword, a header's name; or `=` after a name such as `key`, `apiToken` or `PLEO_PROD`.
 * So `key=abc` is unwrapped, while `abc:def`, `Zm9v==` and `secret-token:abc` (RFC 8959) are keys.
 */
export function unwrapNamed(text: string): { name: string; value: string; header: boolean } | null {
  const match = NAMED_VALUE.exec(text)
  if (!match) return null
  const [whole, keyword, name = '', closingQuote, before, separator, after, openingQuote] = match
  const header = HEADER.test(name)
  const proof =
    keyword ||
    header ||
    closingQuote ||
    openingQuote ||
    before ||
    (separator === ':' ? after : KEY_NAME.test(name) || KEY_NAME.test(name.toLowerCase()))
  if (!proof) return null
  const value = trimEdges(text.slice(whole.length).replace(COMMENT, ''), /[\s,;}]/).inner
  return { name, value, header }
}

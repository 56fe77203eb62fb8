import { afterScheme } from '../names/afterScheme'
import { isKeyName, isUsualName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { saysMore } from '../names/saysMore'

/** What stands before a name in lists, quotes, prompts and consoles. */
export const MARKER =
  /^(?:[-*+>•]|>>>|\d{1,3}[.)]|\w{1,40}@[\w.-]{1,80}[: ]\S{0,80} ?[$%#]|[$%]|PS>)\s+|^(?:PS )?[A-Z]:\\[^<>]*>\s*/
export const KEYWORD =
  /^(?:[a-z]+[ :]){1,3}set\s+(?=[\w.]+=)|^(?:(?:export|set|SET|env|ENV|ARG|const|let|var|val|final|static|public|private|protected|readonly|local|global|String|string|auto|char|declare|typeset|-e|--env)(?:\s+-[a-z]+)?\s+)+|^\$[Ee]nv:|^--from-literal=/
/** `setx NAME value` and Docker's `ENV NAME value` have a blank where others have a sign. */
const SPACED_SETTING = /^(?:setx|ENV|ARG|export|set)(?:\s+-[a-zA-Z]+)*\s+["']?([A-Za-z_]\w{0,63})["']?\s+(?=\S)(?![:=])/
const OPTION = /^--?([a-z][\w-]{0,40})\s+(?=[^\s-])/i
/** A type between name and value, as in `apiKey: string = "…"`. */
const ANNOTATION = /^[^\n=:"'`]{1,60}:?=\s*(?=["'`])/
const ASSIGNMENT_SIGN = /:=|(?<=\s)=>|=>(?=[\s"'`])|(?<=\s)<-(?=\s)|[+?]=|[:=：]/g
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
}
const CODE_END = /^\s*[,;)\]}]*\s*(?:(?:#|\/\/|--|\/\*).*)?$/
const TRAILING_COMMENT = /\s(?:#|\/\/).*$/
/** Names that are headers, or stand before a `:` without a blank all the same. All else there is part of a key. */
const HEADER_NAME =
  /^(?:(?:[a-z]{1,24}-){0,5}(?:api-?key|key|token|authorization|auth|password)|x-(?:[a-z]+-)*(?:auth|key|token|secret|password)(?:-[a-z]+)*)$/i
/** The name of a setting, as `.env` has them. */
const SETTING_NAME = /^(?=.{3,40}$)[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/
/** A template that is filled in elsewhere has blanks inside. */
const TEMPLATE = /^\$?\{\{[^{}]*\}\}$/

/** How a value may look: `open` has blanks inside, where the provider's keys have them. */
export type ValueShape = 'closed' | 'open'

/**
 * One line as a name and a value: an assignment, a header, a member of YAML or of code. Null for anything else, and where
 * the name, its sign and the value are not all that the line holds.
 */
export function lineValue(line: string, shape: ValueShape): NamedValue | null {
  let text = line
    .trim()
    .replace(MARKER, '')
    .replace(/^(setx\s.*)\s\/M$/i, '$1')
  const pair = /^set\s+"([^"]+)"$/i.exec(text)
  if (pair?.[1]) text = `set ${pair[1]}`
  const spaced = SPACED_SETTING.exec(text) ?? OPTION.exec(text)
  if (spaced?.[1] && isKeyName(spaced[1])) {
    const value = valueAfter(text.slice(spaced[0].length), shape)
    if (value !== null) return { name: spaced[1], value }
  }
  const keyword = KEYWORD.exec(text)?.[0] ?? ''
  text = text.slice(keyword.length)

  ASSIGNMENT_SIGN.lastIndex = 0
  for (let sign = ASSIGNMENT_SIGN.exec(text); sign && sign.index <= 80; sign = ASSIGNMENT_SIGN.exec(text)) {
    const next = text.charAt(sign.index + 1)
    if (sign[0] === ':' && (sign.index === 0 || next === ':' || next === '/')) {
      ASSIGNMENT_SIGN.lastIndex = sign.index + (sign.index === 0 ? 1 : 2)
      continue
    }
    const before = text.slice(0, sign.index)
    const name = nameOf(before)
    if (!name) return null
    let rest = text.slice(sign.index + sign[0].length)
    if (sign[0] === ':') rest = rest.replace(/^\*\*/, '').replace(ANNOTATION, '')
    const touches = !/\s$/.test(before) && !/^\s/.test(rest)
    const given = valueAfter(rest, shape)
    if (given === null) return null
    const isJson = sign[0] === ':' && /^\s*"/.test(before) && /^\s*"/.test(rest)
    const value = isJson ? unescaped(given) : given
    const opening = rest.trim().charAt(0)
    const isQuoted = opening in QUOTES && given.charAt(0) !== opening
    // A full stop behind a sentence may be the last character of the key as well.
    if (!isQuoted && /[.!?]$/.test(given) && /\s/.test(name) && isKeyName(name)) return null
    // Half a text in quotes is a setting that was cut off.
    if (opening in QUOTES && given.startsWith(opening) && !given.includes(opening, 1)) return null
    const isBare = touches && !isQuoted && !/(["'`])[^"'`]*\1$/.test(before)
    if (isBare && !keyword) {
      // Keys hold `=` and `:` themselves, and end in `=`: what stands before the sign has to be a plain name.
      if (/^[+?]?=/.test(sign[0]) && /^=*$/.test(value) && !(value === '' && SETTING_NAME.test(name))) return null
      // A label of several words has its value below.
      const label = ':：'.includes(sign[0]) ? name.replace(/ /g, '') : name
      if (sign[0] === ':' && value !== '' ? !isNameBeforeColon(name) : !/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(label))
        return null
    }
    return { name, value }
  }
  return null
}

/** Keys hold a `:` as well; RFC 8959 has keys that begin with `secret-token:`. */
function isNameBeforeColon(name: string): boolean {
  const isPlain = /^[\w-]+$/.test(name) && isKeyName(name) && (isUsualName(name) || SETTING_NAME.test(name))
  return (isPlain || HEADER_NAME.test(name)) && name !== 'secret-token'
}

/** The name in what stands before the sign: `apiKey` of `"apiKey"`, `ACME_KEY` of `os.environ["ACME_KEY"]`. */
function nameOf(before: string): string {
  const bare = before
    .replace(/^[\s"'`*_:@+-]+/, '')
    .replace(/[\s"'`*]+$/, '')
    // What a prompt says to be there already.
    .replace(/\s\[[^\s\]]*\]$/, '')
  const inBrackets = /^[\w.$]+\[\s*["'](\w+)["']\s*\]$/.exec(bare)?.[1]
  const name = inBrackets ?? bare.replace(/["'\])]+$/, '').replace(/^(?:this|self|process\.env|os\.environ|ENV)\./, '')
  return /["'`;,{}<>\\/@!&|^~?]|^[([]/.test(name) ? '' : name
}

/** What stands after the sign, without the quotes and the end of a statement; null where there is more than one value. */
function valueAfter(after: string, shape: ValueShape): string | null {
  const text = after.trim()
  const closing = QUOTES[text.charAt(0)]
  if (closing) {
    const end = closingAt(text, closing)
    if (end > 0 && CODE_END.test(text.slice(end + 1))) return text.slice(1, end)
  }
  const told = shape === 'open' ? text : text.replace(TRAILING_COMMENT, '').trimEnd()
  // The end of a member or a statement.
  const bare = told.replace(/([^,;])[,;]$/, '$1')
  if (!/\s/.test(bare) || TEMPLATE.test(bare)) return bare
  // What a scheme introduces is read in a next step.
  if (afterScheme(bare)) return bare
  return shape === 'open' && bare.length <= 400 && !saysMore(bare) ? bare : null
}

/** A text of JSON as it is meant; anything else as it stands. */
function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

function closingAt(text: string, closing: string): number {
  for (let at = 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === closing) return at
  }
  return -1
}

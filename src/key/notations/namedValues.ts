import { afterScheme, isTokenLike } from '../names/afterScheme'
import { isKeyName, isUsualName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { saysMore } from '../names/saysMore'
import { decodeBasic } from '../texts/decodeBasic'
import { decoded } from '../texts/decoded'
import { codeValues } from './codeValues'
import { curlValues } from './curlValues'
import { lineValue, type ValueShape } from './lineValue'
import { loginValues } from './loginValues'
import { objectValues } from './objectValues'
import { pairValues } from './pairValues'
import { tableValues } from './tableValues'

const COMMENT_LINE = /^\s*(?:#(?!!)|\/\/|--\s|;|\/\*|<!--)/
/** Comments before an object, and its name. */
const BEFORE_OBJECT = /^(?:\s*(?:#|\/\/)[^\n]*\n)*\s*(?:[\w$."': ]{1,60}[:=]\s+)?(?=@?\{)/
/** What stands around the lines of settings: a section, a fence, the start of a document. */
const FRAME = /^\s*(?:\[[^\]=]*\]|(?:```|~~~|===).*|---|\.\.\.|[{}[\]],?;?|[\w."' -]{1,60}\{)\s*$/
/** What follows an address, or a redirect's. */
const QUERY = /^[?#](?=[\w.-]+=[^\s=]\S*$)/
const NETRC = /^machine\s+\S+\s+login\s+(\S+)\s+password\s+(\S+)$/
const LABEL_LINE = /^[\p{L}][\p{L}\p{M} '’_-]{0,60}$/u

/** What a text holds by name, and whether that is all it holds. */
export interface NamedValues {
  readonly extent: 'whole' | 'part'
  readonly values: readonly NamedValue[]
}

/** The named values of a text, in whichever way settings, headers, code and tables write them. */
export function namedValues(text: string, shape: ValueShape): NamedValues {
  const { extent, values } = valuesIn(text, shape)
  return { extent, values: values.flatMap(login) }
}

/** What Docker and npm call `auth` is a user and a password, encoded as for Basic. */
function login(given: NamedValue): readonly NamedValue[] {
  const { user = '', password = '' } = (/^_?auth$/.test(given.name) && decodeBasic(given.value)) || {}
  return user || password ? loginValues(user, password) : [given]
}

function valuesIn(text: string, shape: ValueShape): NamedValues {
  const whole =
    objectValues(text.replace(BEFORE_OBJECT, ''), shape) ?? curlValues(text) ?? codeValues(text, shape) ?? netrc(text)
  if (whole) return { extent: 'whole', values: whole }
  if (QUERY.test(text)) return single(text.slice(1), shape)
  const lines = text.split(/[\r\n\v\f\x85\u2028\u2029]+/).filter((line) => line.trim() && !COMMENT_LINE.test(line))
  if (lines.length < 2) return single(lines[0] ?? '', shape)
  const table = tableValues(lines) ?? labelled(lines, shape)
  if (table) return { extent: 'whole', values: table }
  const held = lines.filter((line) => !FRAME.test(line))
  const values: NamedValue[] = []
  let others = 0
  held.forEach((line, at) => {
    const value = lineValue(line.replace(/,\s*$/, ''), shape)
    // A parent in YAML has a name and no value of its own.
    const next = held[at + 1]
    if (value?.value === '' && (indentOf(next) > indentOf(line) || /^-\s/.test(next ?? ''))) return
    const last = values[values.length - 1]
    if (value) values.push(value)
    else if (last && /^(?:[|>][+-]?)?$/.test(last.value) && isOneValue(line)) {
      // "Here is the key:", and the key on the next line.
      values[values.length - 1] = { name: last.name, value: line.trim() }
    } else others++
  })
  // What Kubernetes has under `data` is encoded: not what the key is, and perhaps not encoded after all.
  if (/^data:\s*$/m.test(text) && values.some(({ value }) => decoded(value))) others++
  return { extent: others > 0 ? 'part' : 'whole', values: variables(values) }
}

function netrc(text: string): readonly NamedValue[] | null {
  const [, user, password] = NETRC.exec(text) ?? []
  return user && password ? loginValues(user, password) : null
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length
}

function single(line: string, shape: ValueShape): NamedValues {
  const row = tableValues([line])
  if (row) return { extent: 'whole', values: row }
  const one = lineValue(line, shape)
  // A scheme with what it introduces looks like a pair of its own.
  const pairs = one && afterScheme(one.value) ? null : pairValues(line, shape)
  return { extent: 'whole', values: pairs ?? (one ? [one] : []) }
}

/** Whether a line holds no more than a value, or a scheme with what it introduces. */
function isOneValue(line: string): boolean {
  return !/\s/.test(line.trim()) || afterScheme(line.trim()) !== null
}

/** Labels, each with its value below it, as a page shows them and a copy takes them along. */
function labelled(lines: readonly string[], shape: ValueShape): readonly NamedValue[] | null {
  const values = lines.flatMap((line, at) =>
    at % 2 ? [] : [{ name: line.trim().replace(/[:：]$/, ''), value: lines[at + 1]?.trim() ?? '' }],
  )
  const arePairs = values.every(
    ({ name, value }) =>
      value !== '' &&
      LABEL_LINE.test(name) &&
      (shape === 'open' ? !saysMore(value) : isOneValue(value)) &&
      (isKeyName(name) ? isTokenLike(value) : isUsualName(name)),
  )
  return arePairs && values.some(({ name }) => isKeyName(name)) ? values : null
}

/** Two lines, `name: API_KEY` and `value: …`, are one variable. */
function variables(values: readonly NamedValue[]): readonly NamedValue[] {
  const areVariables = values.length % 2 === 0 && values.every(({ name }, at) => name === (at % 2 ? 'value' : 'name'))
  if (!areVariables) return values
  return values.flatMap(({ value }, at) => (at % 2 ? [{ name: values[at - 1]?.value ?? '', value }] : []))
}

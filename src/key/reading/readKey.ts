import { isButton } from '../names/isButton'
import { isAboutKey, isKeyName, isUsualName, tellable, wordsOf } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { saysMore } from '../names/saysMore'
import { namedValues } from '../notations/namedValues'
import { forgetLastMatch } from '../texts/forgetLastMatch'
import { trimEdges } from '../texts/trimEdges'
import { assignValues, isFieldName } from './assignValues'
import { type EntryFault, isPlaceholder } from './entryFault'
import { fittingPieces } from './fittingPieces'
import { fitsPattern, isOpenFor, spansPattern } from './keyPattern'
import { lineFault, longestKey } from './lineFault'
import type { ExpectedKey, Reading, Removal } from './Reading'
import { readSecretText } from './readSecretText'
import { unwrapOnce } from './unwrapOnce'

/** Characters (UTF-16 code units) of the longest text that is read, with all blanks around a key. */
const mostRead = 65_536
/** Wrappers in wrappers. */
const mostLayers = 12
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const LINE_BREAK = /[\n\v\f\r\x85\u2028\u2029]/
const OTHER_BLANK = /[^\n\v\f\r\x85\u2028\u2029]/
const BLANK = /[\s\x85]/
const AUTHORIZATION = /^(?:proxy-)?authorization$/i
/** Signs that a key and what is around it may have in common. */
const WRAPPER_SIGN = /[^\w.~+/-]/

/**
 * Reads an entered text once and as a whole (K08): one value, in complete wrappers or in none; several named values; or
 * nothing usable. A wrapper counts only where it accounts for all of the text, so a key that is clean is not changed, and
 * reading what was read changes nothing more. Pure; its work grows with the length of the text.
 */
export function readKey(text: string, expected: ExpectedKey): Reading {
  const reading =
    expected.keyFormat?.shape === 'text' ? readSecretText(text, expected.keyFormat) : readLine(text, expected)
  forgetLastMatch()
  return reading
}

function readLine(raw: string, expected: ExpectedKey): Reading {
  // A longer text is not even looked through (K10).
  if (raw.length > mostRead) return nothing('key-too-long')
  const trimmed = raw.trim()
  if (trimmed.length > 4 * longestKey) return nothing('key-too-long')
  const removed = new Set<Removal>()
  const start = raw.length - raw.trimStart().length
  const visible = trimmed.replace(INVISIBLE, '')
  const edges = raw.slice(0, start) + raw.slice(start + trimmed.length)
  const blanks = edges.replace(INVISIBLE, '')
  if (visible !== trimmed || blanks !== edges) removed.add('invisible')
  noteBlanks(blanks, removed)
  const lines = visible.split('\n')
  const said = lines.filter((line) => !isButton(line))
  if (lines.length === said.length || said.length === 0) return readValue(visible, expected, removed)
  removed.add('text')
  return readValue(said.join('\n'), expected, removed)
}

function noteBlanks(blanks: string, removed: Set<Removal>) {
  if (LINE_BREAK.test(blanks)) removed.add('line-breaks')
  if (OTHER_BLANK.test(blanks)) removed.add('whitespace')
}

function readValue(text: string, expected: ExpectedKey, removed: Set<Removal>): Reading {
  const { pattern, spaces } = expected.keyFormat ?? {}
  const shape = spaces === 'remove' || spaces === 'keep' ? 'open' : 'closed'
  let inner = text
  for (let layers = 0; layers < mostLayers; layers++) {
    const visible = inner.replace(INVISIBLE, '')
    if (visible !== inner) removed.add('invisible')
    const trimmed = trimEdges(visible, BLANK)
    noteBlanks(trimmed.cut, removed)
    inner = trimmed.inner
    if (pattern && spansPattern(inner, pattern) && !LINE_BREAK.test(inner))
      return unwrapped(inner, expected, removed) ?? finish(inner, {}, expected, removed)
    // Before a first line is taken for a label: a key may have the word in it.
    const torn = WRAPPER_SIGN.test(inner.replace(/\s/g, '')) ? null : readTorn(inner, expected, removed)
    if (torn) return torn
    const once = unwrapOnce(inner, shape)
    if (once && 'inner' in once) {
      if (once.name !== undefined && isExtra(once.name, expected)) {
        return readNamed([{ name: once.name, value: once.inner }], 'whole', inner, expected, removed)
      }
      removed.add(once.removed)
      inner = once.inner
      continue
    }
    const { extent, values } = once ? ({ extent: 'whole', values: once.pair } as const) : namedValues(inner, shape)
    if (!values.some(({ name }) => isTelling(name, expected))) {
      // On several lines, what has a name is a value whatever it is called.
      return readPieces(inner, LINE_BREAK.test(inner) ? values : [], expected, removed)
    }
    const [only] = values
    if (!only || values.length > 1 || extent === 'part' || isExtra(only.name, expected) || isAboutKey(only.name)) {
      return readNamed(values, extent, inner, expected, removed)
    }
    // A name without a value is a template only if it is made of plain words; a random key may end in a sign as well.
    if (only.value === '')
      return /^.*[=:：]$/.test(inner) ? finish(inner, {}, expected, removed) : nothing('key-placeholder')
    removed.add(AUTHORIZATION.test(only.name) ? 'auth-scheme' : 'assignment')
    inner = only.value
  }
  // No person wraps a key so often: the whole text is one.
  return finish(text, {}, expected, new Set())
}

/** What is in a wrapper, where the pattern takes the text with the wrapper as well as without it. */
function unwrapped(text: string, expected: ExpectedKey, removed: Set<Removal>): Reading | null {
  const { pattern, ...format } = expected.keyFormat ?? {}
  if (!pattern || !WRAPPER_SIGN.test(text)) return null
  const inner = readValue(text, { ...expected, keyFormat: format }, new Set())
  if (inner.found !== 'key' || inner.removed.length === 0 || !spansPattern(inner.key, pattern)) return null
  return { ...inner, removed: [...new Set([...removed, ...inner.removed])] }
}

/** Whether a name shows that what follows is a value and no part of a key. */
function isTelling(name: string, { name: provider, fields = [] }: ExpectedKey): boolean {
  if (isKeyName(name) || fields.some((field) => isFieldName(name, field, '', 0))) return true
  const isSetting = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(name)
  return isSetting && wordsOf(name).join('').includes(wordsOf(provider).join(''))
}

/** Whether a name, with whatever before it, means one of the extra fields rather than the key. */
function isExtra(name: string, { name: provider, fields = [] }: ExpectedKey): boolean {
  return fields.some((field) => isFieldName(name, field, wordsOf(provider).join(''), Infinity))
}

/** A key that was broken into lines, where the pattern tells that it is one; null where not. */
function readTorn(text: string, expected: ExpectedKey, removed: Set<Removal>): Reading | null {
  const { pattern } = expected.keyFormat ?? {}
  if (!pattern || !LINE_BREAK.test(text)) return null
  const joined = text.replace(/\s/g, '')
  // What takes two keys in a row takes any two lines.
  if (!spansPattern(joined, pattern) || isOpenFor(pattern, joined, '')) return null
  const lines = text.split(LINE_BREAK).map((line) => line.trim())
  if (lines.some(isLabel)) return null
  // A line may be all of the key, with a title above it, or only the beginning of one.
  if (lines.some((line) => spansPattern(line, pattern))) return { found: 'several', names: [] }
  removed.add('line-breaks')
  return finish(joined, {}, expected, removed)
}

/** Whether a line is made of words that name a key, and is no part of one. */
function isLabel(line: string): boolean {
  return /^[\p{L}\p{M}\s:：]+$/u.test(line) && (isKeyName(line) || isUsualName(line))
}

function readNamed(
  given: readonly NamedValue[],
  extent: 'whole' | 'part',
  text: string,
  expected: ExpectedKey,
  removed: Set<Removal>,
): Reading {
  const distinct = new Map(given.map((value) => [`${value.name}\0${value.value}`, value]))
  const values = [...distinct.values()].map(({ name, value }) => ({ name, value: bareValue(value, expected) }))
  const { match, key, fields } = assignValues(values, expected.name, expected.fields ?? [])
  const [only] = values
  // A single value that only says something about a key, such as its id, is not the key.
  const isAlone = values.length === 1 && only !== undefined && !isExtra(only.name, expected) && !isAboutKey(only.name)
  if (extent === 'whole' && match === 'complete' && key && (isAlone || values.length > 1)) {
    removed.add('assignment')
    return finish(key, fields, expected, removed)
  }
  if (extent === 'whole' && isAlone) {
    removed.add('assignment')
    return finish(only.value, {}, expected, removed)
  }
  return readPieces(text, values, expected, removed, extent)
}

/** The value inside its own wrappers, such as `Bearer …` in a member of JSON. */
function bareValue(value: string, { name, keyFormat }: ExpectedKey): string {
  const reading = readValue(value, { name, ...(keyFormat && { keyFormat }) }, new Set())
  return reading.found === 'key' ? reading.key : value
}

/** Of several values, with names or without, the one that fits the pattern; none of them unless exactly one does. */
function readPieces(
  text: string,
  values: readonly NamedValue[],
  expected: ExpectedKey,
  removed: Set<Removal>,
  extent: 'whole' | 'part' = 'part',
): Reading {
  const { pattern } = expected.keyFormat ?? {}
  const isOneLine = !LINE_BREAK.test(text)
  const torn = values.length > 0 ? null : readTorn(text, expected, removed)
  if (torn) return torn
  if (pattern) {
    // Of a text that was not read as a whole, a value may be the first half of a key.
    const fits = extent === 'whole' ? fitsPattern : spansPattern
    const named = values.map(({ value }) => value).filter((value) => fits(value, pattern))
    const fitting = fittingPieces(text, named, (piece) => spansPattern(piece, pattern))
    const [one] = fitting
    if (one !== undefined && fitting.size === 1) {
      removed.add(values.length > 1 ? 'other-values' : 'text')
      const { fields } = assignValues(values, expected.name, expected.fields ?? [])
      return finish(one, fields, expected, removed)
    }
    if (fitting.size > 1) return { found: 'several', names: namesOf(values, expected) }
  }
  // "Your new key was created: …" is a sentence and no list: the whole of it is asked about.
  const isSentence = isOneLine && values.every((value) => /\s/.test(value.name) && !isExtra(value.name, expected))
  if (!isSentence || values.length > 1) {
    return { found: 'several', names: namesOf(values, expected) }
  }
  return finish(text, {}, expected, removed)
}

function namesOf(values: readonly NamedValue[], { name, fields = [] }: ExpectedKey): readonly string[] {
  const own = new Set([name, ...fields.flatMap((field) => [field.name, field.label])].flatMap(wordsOf))
  return tellable(
    values.map((value) => value.name),
    own,
  )
}

function finish(
  key: string,
  fields: Readonly<Record<string, string>>,
  expected: ExpectedKey,
  removed: Set<Removal>,
): Reading {
  const { name, keyFormat: { pattern, spaces } = {} } = expected
  if (BLANK.test(key) && spaces === 'remove' && !saysMore(key)) {
    removed.add('whitespace')
    const joined = readValue(key.replace(/[\s\x85]/g, ''), expected, removed)
    return joined.found === 'key' ? { ...joined, fields: { ...fields, ...joined.fields } } : joined
  }
  const fault = lineFault(key)
  if (fault) return nothing(fault)
  // A pattern that would take it twice as well says nothing of what is in it.
  const expects = (sign: string) => pattern !== undefined && fitsPattern(key, pattern) && !isOpenFor(pattern, key, sign)
  if (isPlaceholder(key, name) && !expects('')) return nothing('key-placeholder')
  if (spaces === 'refuse' && BLANK.test(key) && !expects(' ')) return nothing('key-has-spaces')
  return { found: 'key', key, fields, removed: [...removed] }
}

function nothing(fault: EntryFault): Reading {
  return { found: 'nothing', fault }
}

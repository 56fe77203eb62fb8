import type { ProviderDefinition } from '../../core/provider/provider'
import { decoded } from '../texts/decoded'
import { trimEdges } from '../texts/trimEdges'
import { type EntryFault, isPlaceholder } from './entryFault'
import type { Reading, Removal } from './Reading'
import { CITED, FENCE } from './unwrapOnce'

/** Characters (UTF-16 code units) of the longest secret of several lines (K10). */
const longestSecretText = 65_536
const BEGIN = /^-----BEGIN ([A-Z0-9 ]+)-----$/
/** The body between two marks, where a page or a field of one line has made blanks of its line breaks. */
const BLANKS_IN_PEM = /(?<=-----)(?:\s+[\w+/=]+)*\s+(?=-----)/g
const EDGE = /[\s\p{Default_Ignorable_Code_Point}\p{Cf}]/u
/** What OpenSSL writes between the blocks. */
const EXPLANATION = /^(?:\s*|\s+\S.*|(?:Bag|Key) Attributes.*|subject=.*|issuer=.*|#.*)$/
const CONTROL = /[^\P{Cc}\t\n\r]/u
const ASSIGNED = /^(?:(?:export|set|const|let|var)\s+)?["'$]?(?:env:)?[A-Za-z_][\w.-]{0,60}["']?\s*[=:]\s*([\s\S]*)$/
const QUOTED = /^("{1,3}|'{1,3}|`)\n?([\s\S]*)\1$/
/** A member of YAML whose value is the lines below. */
const BLOCK_SCALAR = /^["']?[A-Za-z_][\w.-]{0,60}["']?:[ \t]*[|>][+-]?[ \t]*\r?\n([\s\S]*)$/

type Format = NonNullable<ProviderDefinition['keyFormat']>

/**
 * Reads a secret of several lines, such as a private key in PEM or the JSON of a service account: nothing inside is
 * changed, and what has a structure has to be all there. Where it is only as a value of settings or code (`KEY="…\\n…"`,
 * base64), it is taken out of that.
 */
export function readSecretText(raw: string, { members }: Format): Reading {
  // Judged without what a page adds around a copy; sent as it is.
  const { inner: trimmed } = trimEdges(raw.trim(), EDGE)
  const fault = raw.trim().length > longestSecretText ? 'key-too-long' : faultOf(trimmed, members)
  const value = fault === 'key-incomplete' ? valueIn(trimmed, members) : fault || members ? null : onlyMember(trimmed)
  if (value) return { found: 'key', fields: {}, ...value }
  if (fault) return { found: 'nothing', fault }
  // A line break at the end stays: OpenSSH reads no key without one. A byte order mark is no part of any.
  const key = raw.replace(/^\ufeff+/, '')
  return { found: 'key', key, fields: {}, removed: key === raw ? [] : ['invisible'] }
}

/** The one complete secret that a text holds as a value, if it does. */
function valueIn(
  text: string,
  members: readonly string[] | undefined,
): { readonly key: string; readonly removed: readonly Removal[] } | null {
  const bare = FENCE.exec(text)?.[2] ?? withoutIndent(BLOCK_SCALAR.exec(text)?.[1]) ?? text
  const value = (ASSIGNED.exec(bare)?.[1] ?? bare).replace(/[,;]$/, '')
  const inner = QUOTED.exec(value)?.[2] ?? value
  const code: readonly Removal[] = inner === text ? [] : ['code']
  if (faultOf(inner, members) === null) return { key: inner, removed: code }
  const plain = [unescaped(inner), decoded(inner)].find((one) => one !== null && faultOf(one, members) === null)
  if (plain) return { key: plain, removed: [...code, 'encoding'] }
  const lines = inner.replace(BLANKS_IN_PEM, (body) => body.replace(/\s+/g, '\n'))
  if (faultOf(lines, members) === null) return { key: lines, removed: [...code, 'whitespace'] }
  const block = CITED.test(text) ? text.replace(/^> ?/gm, '') : blockIn(text)
  return block && faultOf(block, members) === null ? { key: block, removed: ['text'] } : null
}

/** An object, or from the first line in PEM to the last, where what stands around says something about it and has no value of its own. */
function blockIn(text: string): string | null {
  const start = text.search(/\{|-----BEGIN /)
  const last = text.lastIndexOf('-----END ')
  const end = text.charAt(start) === '{' ? text.lastIndexOf('}') + 1 : text.indexOf('-----', last + 9) + 5
  if (start < 0 || end < Math.max(start, last)) return null
  const around = `${text.slice(0, start)}\n${text.slice(end)}`
  // A prompt, a path and what opens a document are no values.
  return /-----|[=:][^\S\n]*[^\s~/\\<@]|\S{20}|["{[]/.test(around) ? null : text.slice(start, end)
}

/** The lines of a block in YAML, whose indent is no part of them. */
function withoutIndent(block: string | undefined): string | undefined {
  const indent = /^[ \t]*/.exec(block ?? '')?.[0] ?? ''
  return block?.split(/\r?\n/).every((line) => line.startsWith(indent) || !line.trim())
    ? block.replace(new RegExp(`^${indent}`, 'gm'), '')
    : undefined
}

/** A key in PEM that is the only member of an object in JSON. */
function onlyMember(text: string): { readonly key: string; readonly removed: readonly Removal[] } | null {
  if (!text.startsWith('{')) return null
  const [value, ...others] = Object.values(JSON.parse(text) as Readonly<Record<string, unknown>>)
  const isBlock =
    typeof value === 'string' && BEGIN.test(value.split('\n')[0] ?? '') && faultOf(value, undefined) === null
  return isBlock && others.length === 0 ? { key: value, removed: ['code', 'encoding'] } : null
}

/** As a text in code means it; null where line breaks show that it is something else. */
function unescaped(text: string): string | null {
  try {
    return text.includes('\n') ? null : String(JSON.parse(`"${text}"`))
  } catch {
    return null
  }
}

function faultOf(text: string, members: readonly string[] | undefined): EntryFault | null {
  if (text === '') return 'key-missing'
  if (CONTROL.test(text)) return 'key-unreadable'
  if (isPlaceholder(text, '')) return 'key-placeholder'
  return isComplete(text, members) ? null : 'key-incomplete'
}

function isComplete(key: string, members: readonly string[] | undefined): boolean {
  if (members || key.startsWith('{')) return hasMembers(key, members ?? [])
  if (!/-----(?:BEGIN|END) /.test(key)) return true
  // Several blocks in a row are one secret: a certificate with its key.
  let open: string | null = null
  let blocks = 0
  for (const line of key.split(/\r\n|\n|\r/)) {
    const begun = BEGIN.exec(line.trim())?.[1]
    if (begun !== undefined) {
      if (open !== null) return false
      open = begun
    } else if (/^-----END /.test(line.trim())) {
      if (line.trim() !== `-----END ${open}-----`) return false
      open = null
      blocks++
    } else if (open === null && !EXPLANATION.test(line)) return false
  }
  return open === null && blocks > 0
}

function hasMembers(key: string, members: readonly string[]): boolean {
  try {
    const parsed: unknown = JSON.parse(key)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return false
    return members.every((member) => Object.keys(parsed).includes(member))
  } catch {
    return false
  }
}

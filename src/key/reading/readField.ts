import type { TextField } from '../../core/provider/provider'
import { wholePattern } from '../../core/values/wholePattern'
import { trimEdges } from '../texts/trimEdges'
import { fieldAddress } from './fieldAddress'

/** What a text field was filled with, as it is sent; and why it can't be, if so. */
export interface FieldReading {
  readonly value: string
  readonly fault: 'field-missing' | 'field-invalid' | null
}

/** Characters. What is longer is not even looked at (K10). */
const longest = 4_096
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\s\x85])\p{Cc}/gu
const EDGE = /[\s\x85]/
const BLANKS = /[\s\x85]+/g

/**
 * Reads one of a provider's text fields: takes off invisible characters, whitespace around it, and what a pasted address
 * has around the part that is asked for. Refuses what would lead to another host, and what its pattern does not match. A
 * clean value is not changed, and reading twice changes nothing more.
 */
export function readField(raw: string, field: TextField): FieldReading {
  if (raw.length > longest) return { value: raw, fault: 'field-invalid' }
  const text = trimEdges(raw.replace(INVISIBLE, ''), EDGE).inner
  if (text === '') return { value: '', fault: 'field-missing' }
  const whole = ruleOf(field)
  const matches = (value: string) => whole?.test(value) ?? false
  const address = fieldAddress(field, matches)
  const plain = text.replace(BLANKS, (run) => (/^ +$/.test(run) ? run : ' '))
  const joined = plain.replace(BLANKS, '')
  // A name may have blanks inside. An address has none, nor what only fits without them.
  const isJoined = !matches(plain) && (address !== null || matches(joined))
  const value = isJoined ? (address?.partOf(joined) ?? joined) : plain
  const fits = (!address || address.takes(value)) && (!whole || matches(value))
  return { value, fault: fits ? null : 'field-invalid' }
}

/** A rule that can't be read is ignored, or it would keep everybody out. */
function ruleOf({ name, pattern }: TextField): RegExp | null {
  if (pattern === undefined) return null
  try {
    return wholePattern(pattern)
  } catch {
    if (process.env.NODE_ENV !== 'production')
      console.warn(`latchkey: the \`pattern\` of the provider's field "${name}" is no regular expression.`)
    return null
  }
}

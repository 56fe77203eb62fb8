import type { NamedValue } from '../names/NamedValue'
import { splitOutside } from '../texts/splitOutside'
import { lineValue, type ValueShape } from './lineValue'

/** Every named value in an object as JSON, JavaScript or Python write it; null for anything else. */
export function objectValues(text: string, shape: ValueShape): readonly NamedValue[] | null {
  if (!/^@?\{[\s\S]*\}[;,]?$/.test(text)) return null
  const inner = text.slice(text.indexOf('{') + 1, text.lastIndexOf('}'))
  try {
    const values = leaves('', parsed(text))
    // Of two members with one name, a parser keeps the last without a word.
    return namesIn(text) > countOf(JSON.parse(text)) ? literalValues(inner, shape) : values
  } catch {
    return literalValues(inner, shape)
  }
}

/** With each number as it is written: a long one has other digits once it is a number. */
function parsed(json: string): unknown {
  return JSON.parse(
    json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  )
}

function namesIn(json: string): number {
  return json.match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)?.length ?? 0
}

/** How many members an object has, at every depth. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), own)
}

function leaves(name: string, value: unknown): readonly NamedValue[] {
  if (typeof value === 'string') return [{ name, value }]
  if (typeof value === 'boolean') return [{ name, value: `${value}` }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leaves(name, item))
  const members = Object.entries(value)
  // As lists of variables say it: { "name": "API_KEY", "value": "…" }.
  const [[first, called] = [], [second, told] = []] = members
  const isVariable = members.length === 2 && /^(?:name|key)$/i.test(first ?? '') && second === 'value'
  if (isVariable && typeof called === 'string') return leaves(called, told)
  return members.flatMap(([member, item]) => leaves(member, item))
}

/** The members of an object in code. */
export function literalValues(inner: string, shape: ValueShape): readonly NamedValue[] | null {
  const items = splitOutside(inner, ',\n').filter((item) => item.trim())
  const values = items.map((item) => lineValue(item, shape))
  return values.length > 0 && values.every((value) => value !== null) ? values : null
}

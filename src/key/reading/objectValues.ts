import { lineValue, type ValueShape } from './lineValue'
import type { NamedValue } from './NamedValue'
import { splitOutside } from './splitOutside'

/** Every named value in an object as JSON, JavaScript or Python write it; null for anything else. */
export function objectValues(text: string, shape: ValueShape): readonly NamedValue[] | null {
  if (!/^\{[\s\S]*\}[;,]?$/.test(text)) return null
  try {
    return leaves('', JSON.parse(text))
  } catch {
    return literalValues(text.slice(1, text.lastIndexOf('}')), shape)
  }
}

function leaves(name: string, value: unknown): readonly NamedValue[] {
  if (typeof value === 'string') return [{ name, value }]
  if (typeof value === 'number' || typeof value === 'boolean') return [{ name, value: `${value}` }]
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

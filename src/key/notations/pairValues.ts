import { isUsualName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { splitOutside } from '../texts/splitOutside'
import { KEYWORD, lineValue, MARKER, type ValueShape } from './lineValue'

/** One pair of several that blanks separate: a name of up to four words, a sign, a value without blanks. */
const SPACED_PAIR =
  /\s*((?:[\p{L}_$][\p{L}\p{M}\p{N}_.-]*\s+){0,3}[\p{L}_$][\p{L}\p{M}\p{N}_.-]*)\s*[:=：]\s*("[^"]*"|'[^']*'|\S+)[,;]?(?=\s|$)/uy

/** Two or more named values on one line: a connection string, a query, settings of a shell; null for anything else. */
export function pairValues(text: string, shape: ValueShape): readonly NamedValue[] | null {
  for (const separator of [';', '&', '|', ',']) {
    const items = splitOutside(text, separator).filter((item) => item.trim())
    const values = items.map((item) => lineValue(item, separator === '&' ? 'closed' : shape))
    if (values.length > 1 && values.every((value) => value !== null && value.value !== '')) {
      // SAFETY: none of them is null, as the line above says.
      return values as readonly NamedValue[]
    }
  }
  return spacedValues(text.replace(MARKER, '').replace(KEYWORD, ''))
}

function spacedValues(text: string): readonly NamedValue[] | null {
  const values: NamedValue[] = []
  SPACED_PAIR.lastIndex = 0
  for (let end = 0; end < text.length; end = SPACED_PAIR.lastIndex) {
    const [, name, value] = SPACED_PAIR.exec(text) ?? []
    if (!name || !value || /^=+$/.test(value)) return null
    // Behind a first value, what stands before the name may be the rest of that value.
    if (values.length > 0 && /\s/.test(name) && !isUsualName(name)) return null
    values.push({ name, value: value.replace(/^(["'])(.*)\1$/, '$2') })
  }
  return values.length > 1 ? values : null
}

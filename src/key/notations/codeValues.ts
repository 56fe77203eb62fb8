import { isKeyName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import type { ValueShape } from './lineValue'
import { literalValues } from './objectValues'

const CALL = /^(?:[\w$.\s:]{1,60}=\s*)?(?:(?:await|new|return)\s+)*([A-Za-z_$][\w$.:]{0,60})\s*\(([\s\S]*)\)\s*;?$/
const STRING = /^\s*(["'`])([^"'`]*)\1\s*,?\s*$/
const NAMED_STRING = /^\s*(["'`])([\w.-]{1,60})\1\s*,\s*(["'`])([^"'`]*)\3\s*,?\s*$/
const ELEMENTS = /<([A-Za-z][\w.-]{0,60})(?:\s+(?:name|key)="([^"<>]*)")?>([^<>]*)<\/\1>/g
const SETTING_ELEMENT = /^<\w+\s+(?:key|name)="([^"]*)"\s+value="([^"]*)"\s*\/>$/

/** The named values in a call, as `new Client({ apiKey: '…' })`, or in elements of XML. */
export function codeValues(text: string, shape: ValueShape): readonly NamedValue[] | null {
  const [, name, value] = SETTING_ELEMENT.exec(text) ?? []
  if (name !== undefined && value !== undefined) return [{ name, value: value.trim() }]
  if (text.startsWith('<')) return elements(text)
  const [, callee = '', inside] = CALL.exec(text) ?? []
  if (inside === undefined) return null
  const [, , string] = STRING.exec(inside) ?? []
  if (string !== undefined) return isKeyName(callee) ? [{ name: callee, value: string }] : null
  const object = /^\s*\{([\s\S]*)\}\s*,?\s*$/.exec(inside)?.[1]
  const [, , first = '', , second = ''] = NAMED_STRING.exec(inside) ?? []
  if (isKeyName(first)) return [{ name: first, value: second }]
  return literalValues(object ?? inside, shape)
}

/** Each element that holds a text, where nothing stands outside of such; a property list has the names in `<key>`. */
function elements(text: string): readonly NamedValue[] | null {
  const found = [...text.matchAll(ELEMENTS)].map(([, tag = '', label, value = '']) => ({
    tag,
    name: label ?? tag,
    value: value.trim(),
  }))
  if (
    found.length === 0 ||
    text
      .replace(ELEMENTS, '')
      .replace(/<[^<>]*>/g, '')
      .trim()
  )
    return null
  return found.flatMap(({ tag, name, value }, at) => {
    const labelled = found[at - 1]
    if (tag === 'key' && found[at + 1]?.tag === 'string') return []
    return [{ name: tag === 'string' && labelled?.tag === 'key' ? labelled.value : name, value }]
  })
}

import { isKeyName } from './keyNames'
import type { ValueShape } from './lineValue'
import type { NamedValue } from './NamedValue'
import { literalValues } from './objectValues'

const CALL = /^(?:[\w$.\s:]{1,60}=\s*)?(?:(?:await|new|return)\s+)*([A-Za-z_$][\w$.:]{0,60})\s*\(([\s\S]*)\)\s*;?$/
const STRING = /^\s*(["'`])([^"'`]*)\1\s*,?\s*$/
const ELEMENT = /^<([A-Za-z][\w.-]{0,60})>([^<>]*)<\/\1>$/
const SETTING = /^<\w+\s+(?:key|name)="([^"]*)"\s+value="([^"]*)"\s*\/>$/

/** The named values in a call, as `new Client({ apiKey: '…' })`, or in an element of XML. */
export function codeValues(text: string, shape: ValueShape): readonly NamedValue[] | null {
  const [, name, value] = ELEMENT.exec(text) ?? SETTING.exec(text) ?? []
  if (name !== undefined && value !== undefined) return [{ name, value: value.trim() }]
  const [, callee = '', inside] = CALL.exec(text) ?? []
  if (inside === undefined) return null
  const [, , string] = STRING.exec(inside) ?? []
  if (string !== undefined) return isKeyName(callee) ? [{ name: callee, value: string }] : null
  const object = /^\s*\{([\s\S]*)\}\s*,?\s*$/.exec(inside)?.[1]
  return literalValues(object ?? inside, shape)
}

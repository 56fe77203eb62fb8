import type { Field } from '../../core/provider/provider'
import { isUserName } from '../reading/assignValues'

const PAIR = /^([^\s:,;|]+)[:,;|]([^\s:,;|]+)$/

/**
 * Whether a text may be the value of an extra field and the key in one, without names: `id:secret`, `key,eu`. Which of the
 * two is which is not said, so it is never taken apart.
 */
export function holdsField(text: string, fields: readonly Field[] = []): boolean {
  const [, ...parts] = PAIR.exec(text) ?? []
  if (parts.length < 2) return false
  return fields.some((field) => {
    if (field.kind === 'select') return field.options.some(({ value }) => parts.includes(value))
    const isAsked = field.kind === 'secret' || isUserName(field.name) || isUserName(field.label)
    return isAsked && !field.optional
  })
}
